/** What English-speaking people of the demo write, by step and question; after "@", for one story. */
export const en: Readonly<Record<string, readonly string[]>> = {
  'ask.question@visible': [
    'How do I open a post so that somebody reads past the first line?',
    'What would you change about my profile first?',
  ],
  'ask.question@tools': [
    'My table has counted everything twice since yesterday. Where do I look first?',
    'Which three shortcuts should I really know?',
  ],
  'ask.question@people': [
    'What do I write to somebody who has just started and has been quiet for a week?',
    'How do I open a meeting without talking for ten minutes myself?',
  ],
  'ask.link': ['https://kompas.test/news', 'https://kompas.test/profile'],
  'asked.answer': [
    'Begin with a question you can’t answer yourself, and cut the first two sentences.',
    'Look at the oldest row first. If that doesn’t do it, let’s call for five minutes.',
    'I’ll find out. My first guess: shorter, and with a name in it.',
  ],
  'plan.where': ['The coffee bar downstairs', 'https://meet.kompas.test/pair', 'The small room on the second floor'],
  'intake-mentee.routine@visible': [
    'The Monday newsletter. Same template, same four thousand addresses, and nobody asks any more who reads it.',
    'Our pitch. I could give it asleep, and I suspect some customers already are.',
  ],
  'intake-mentee.routine@tools': [
    'The monthly report: two days of copying from four files, then a meeting in which we read it aloud.',
    'Contract reviews. I read all forty pages every time, because I always have.',
  ],
  'intake-mentee.routine@people': [
    'The Tuesday meeting. People at home switch off their cameras and five of us talk in the room.',
    'Handovers between shifts. Ten minutes, a clipboard, and nobody asks a question.',
  ],
  'intake-mentee.fresh-view@visible': [
    'How we come across to somebody who has never heard of us. I cannot see it any more.',
  ],
  'intake-mentee.fresh-view@tools': ['Where I lose time without noticing, and what I could simply hand to a machine.'],
  'intake-mentee.fresh-view@people': [
    'Why good people go quiet after their first months here, and what my part in that is.',
  ],
  'intake-mentee.wants': ['LinkedIn', 'ChatGPT', 'working from home', 'Time management', 'Cyber security'],
  'intake-mentor.offers': ['Personal branding', 'Excel', 'podcasting', 'Time management!', 'Photography'],
  'intake-mentee.gives': [
    'A seat in a board meeting',
    'A tour of the plant',
    'Defending a budget',
    'Two projects that failed',
  ],
  'intake-mentor.gets': ['public speaking', 'meeting people', 'Defending a budget', 'A day on the shop floor'],
  'intake-mentor.learned': [
    'By doing it, first for my running club and then for a friend’s shop. Half of it went wrong.',
    'On a placement where I was allowed to automate the reports. One colleague never sighed when I asked.',
    'An evening course, then one small experiment a week and a notebook.',
  ],
  'intake-mentor.show-first@visible': [
    'A thirty-second film made with your own phone, in ten minutes.',
    'Your own profile, as a stranger sees it.',
  ],
  'intake-mentor.show-first@tools': [
    'One table that updates itself.',
    'How to have two pages summarised, and how to spot what was made up.',
  ],
  'intake-mentor.show-first@people': ['A first day here, drawn on one sheet, as a newcomer lives it.'],
  'proposal.ask': [
    'Have you explained this before to somebody who knew nothing about it? How did that go?',
    'Where would we meet, and would an evening do?',
  ],
  'proposal.why': ['I am looking for somebody further from my own work.', 'We know each other too well already.'],
  'asked-again.why': ['It does not fit my week just now.'],
  'tell.told': [
    'Yes, my father. It took two coffees and one fresh start, and now he does it himself.',
    'Wherever suits you, after eight as well. The café near the station is fine by me.',
  ],
  'admit.hard': [
    'I nod when people talk about data, and I follow half of it.',
    'I never post anything, because I am afraid nobody will react.',
    'Asking my own team a question. I feel I should know the answer.',
  ],
  'ready.unsure': [
    'That I explain something they have known for years.',
    'What to do when it goes quiet.',
    'Whether I may interrupt somebody from the board.',
  ],
  'scope.question@visible': [
    'How do I get customers talking with one post a week, without it turning into advertising?',
    'How do I explain in a one-minute film what we do, so that my neighbour understands it?',
  ],
  'scope.question@tools': [
    'Which three parts of my monthly report could make themselves, and how do I check that they are right?',
    'How do I let AI write the first draft of a contract summary without nonsense slipping through?',
  ],
  'scope.question@people': [
    'How do I run a meeting in which those at home say as much as those in the room?',
    'What should somebody live through in their first three weeks here, so that they want to stay?',
  ],
  'scope.sign@visible': ['Three reactions in a month from customers I had not approached myself.'],
  'scope.sign@tools': ['The report is done in one morning instead of two days.'],
  'scope.sign@people': ['In the meeting everybody says something at least once, on the screen too.'],
  'sharpen.sharper@visible': [
    'Smaller: one post, about one customer, in your own words. We write it together in the first hour.',
  ],
  'sharpen.sharper@tools': [
    'I would start with the part that makes you sigh. Bring the file and we will see which step to hand over.',
  ],
  'sharpen.sharper@people': ['Sharp enough. I would begin with one meeting in which you speak last, and count.'],
  'sharpen.gains': [
    'To watch you decide something difficult, once.',
    'That you tell me what I could do better, even when it is not nice to hear.',
    'To come along to a customer.',
  ],
  'sharpen.between-us': [
    'What we say stays here. Cancelling is fine, a day ahead if possible.',
    'Phones away, except when we need them.',
  ],
  'reflection-mentee.changed@visible': [
    'I wrote for colleagues. Not one sentence was meant for a customer.',
    'A post does not have to be finished. The question at the end does the work.',
    'Answering others is half of it. I was only broadcasting.',
    'Forty seconds filmed in the warehouse said more than our brochure.',
    'I can now tell when I am writing a press release again.',
    'Being visible is just answering, where others can read it.',
  ],
  'reflection-mentee.next@visible': [
    'Write one post about the customer in Leeds, without naming our product.',
    'Ten minutes every morning answering three customers.',
    'Make a film with Nadia from the warehouse.',
    'Rewrite two old posts the way I would tell them.',
    'Stop the newsletter for a month and see who misses it.',
    'Keep up the Friday post on my own.',
  ],
  'reflection-mentee.changed@tools': [
    'It is not the arithmetic that costs me time, it is hunting for the right file.',
    'I trusted my own copying more than a formula. There was no reason to.',
    'AI writes a good first sentence and makes up the second. I have to keep reading.',
    'With a single chart the meeting was about the cause at last.',
    'I ask our analysts better questions, because I know what they do.',
    'I need not be able to do it all. Knowing what is possible is enough.',
  ],
  'reflection-mentee.next@tools': [
    'Put the four files in one place, with the same names.',
    'Let the first sheet update itself.',
    'Have one summary drafted and mark everything that is wrong.',
    'Show only the chart in the meeting and leave the table at home.',
    'Explain it to Wim, to find out whether I understand it.',
    'Half an hour every Friday for something that is not urgent.',
  ],
  'reflection-mentee.changed@people': [
    'I fill every silence after two seconds. That is why nobody speaks.',
    'At home you miss the jokes in the room, and think they are about you.',
    'A first day with us consists of waiting for a laptop.',
    'I said that I did not know, and four ideas came at once.',
    'It is not the pay. People leave because nobody tells them whether they are doing well.',
    'Listening is leading too. I used to think that was a slogan.',
  ],
  'reflection-mentee.next@people': [
    'Speak last on Tuesday, and count who says something.',
    'Everybody on their own screen, also those in the building.',
    'Ask a new colleague after a week what struck them as odd.',
    'Say one thing in the meeting that I do not know.',
    'Every Friday, tell one person what was good, and exactly why.',
    'Start the interview with their questions.',
  ],
  'rescope.question@visible': ['How do I write the way I speak? My posts still sound like a press release.'],
  'rescope.question@tools': ['How do five of us work in one file, instead of mailing five files around?'],
  'rescope.question@people': ['How do I leave a silence without making it awkward?'],
  'reflection-mentor.learned': [
    'I am good at showing, but I skip the steps that come naturally to me.',
    'I need not know everything. I said ‘I’ll find out’ and that was fine.',
    'I know a lot about the tools and little about customers. That I am learning here.',
    'Turning the question round works better than explaining for ten minutes.',
    'I understand now why some decisions take as long as they do.',
    'I had prepared five things. One was enough.',
    'It helps when I show what went wrong for me.',
  ],
  'mid-way.keep': [
    'Coffee away from the office, and starting with what failed.',
    'One small thing to show in the first quarter of an hour.',
    'That we both have homework.',
  ],
  'mid-way.change': [
    'A little less about the weekend.',
    'Meet on the shop floor next time.',
    'One phone call in between.',
  ],
  'close-mentee.different': [
    'I ask ‘what do you see?’ first, and say what I think afterwards.',
    'I try one small thing a week instead of waiting for the big plan.',
    'I say out loud that I cannot do something. It changes the air in the room.',
  ],
  'close-mentee.thanks': [
    'Thank you for never laughing when I asked for the same button a third time. You have taught me to try things again.',
    'You showed me that a question is not a weakness. I will keep ringing you.',
  ],
  'close-mentor.know-now': [
    'I can explain something to somebody with far more experience, and they listen.',
    'That I like working with people more than I thought. And that I must learn to leave silences.',
    'I want to get better at defending figures. I have seen here how it is done.',
  ],
  'close-mentor.thanks': [
    'Thank you for taking me to that meeting. I understand the place so much better.',
    'Thank you for being so honest, above all about that one project.',
  ],
  other: ['I should like to talk about that together.', 'I will bring a concrete example from last week.'],
};
