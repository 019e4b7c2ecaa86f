import type { ProgrammeWords } from '../../programme/definition.ts';
import { inConfidenceWords } from '../in-confidence.ts';

const languages = { nl: 'Dutch', fr: 'French', en: 'English' };

export const en: ProgrammeWords = {
  name: 'A buddy to begin with',
  about:
    'Somebody who knows the place shows a new colleague around: the one is the buddy, the other asks the questions.',
  roles: { mentor: 'buddy', mentee: 'new colleague' },
  topics: {
    'who-does-what': 'Who does what',
    'unwritten-rules': 'Unwritten rules',
    decisions: 'How decisions are made',
    tools: 'Software and systems',
    'around-the-building': 'Finding your way around the building',
    'hybrid-days': 'Home days and office days',
    learning: 'Learning and courses',
    'meeting-people': 'Getting to know people',
  },
  steps: {
    'welcome-newcomer': {
      subject: 'Welcome, {name}. What do you wonder?',
      preheader: 'Four short questions, and we find you a buddy.',
      opening:
        'Hello {name},\n\nGood to have you here. Somebody who knows {organisation} will be your buddy, for {sessions, plural, =3 {three} other {#}} chats of {minutes, plural, =30 {half an hour} other {# minutes}} about everything the welcome pack leaves out.',
      button: 'Answer four questions',
      takes: 'Two minutes.',
      more: 'Each question says who reads the answer.',
      next: 'Before long your buddy will write to you in person.',
      thanks: 'Thank you. This helps us find somebody who suits you.',
      reminders: [
        {
          subject: 'Help us pick your buddy',
          opening:
            'Hello {name},\n\nOne thing you wanted to ask but have not asked yet: that gives your buddy a start.',
        },
      ],
      questions: {
        curious: {
          ask: 'What do you wonder about working here?',
          help: 'No question is too small. Where everybody has lunch, for instance.',
        },
        wants: { ask: 'What would you like to know more about first?', help: 'Choose three at most.' },
        languages: {
          ask: 'In which languages do you like to chat?',
          help: 'We ticked the language we write to you in.',
          options: languages,
        },
        free: { ask: 'When in the week do you have half an hour?', help: 'Lunch counts.' },
      },
    },

    'welcome-buddy': {
      subject: 'What do you wish you had known?',
      preheader: 'You are going to be a buddy. Four questions to find the right colleague.',
      opening:
        'Hello {name},\n\nYou are going to be the buddy of somebody who is new at {organisation}. That means {sessions, plural, =3 {three} other {#}} chats of {minutes, plural, =30 {half an hour} other {# minutes}}. Leave the welcome pack to itself.',
      button: 'Answer four questions',
      takes: 'Two minutes.',
      more: 'Each question says who reads the answer.',
      next: 'As soon as we know who your new colleague is, you will be the first to hear.',
      thanks: 'Thank you. Somebody will be glad of that soon.',
      reminders: [
        {
          subject: 'Think back to your own first week',
          opening: 'Hello {name},\n\nOne thing you would have liked to know is plenty.',
        },
      ],
      questions: {
        'wish-known': {
          ask: 'What do you wish you had known in your first week?',
          help: 'Something that is written nowhere and that everybody knows.',
        },
        offers: { ask: 'Where can you show somebody the ropes?', help: 'Choose five at most.' },
        languages: {
          ask: 'In which languages do you like to chat?',
          help: 'We ticked the language we write to you in.',
          options: languages,
        },
        free: { ask: 'When in the week do you have half an hour?', help: 'Lunch counts.' },
      },
    },

    match: {
      subject: '{pairs, plural, =0 {No buddies yet} one {One buddy} other {# buddies}} for {cohort}',
      preheader: 'Have a look at who goes with whom.',
      opening:
        'Hello {name},\n\n{pairs, plural, =0 {Today’s answers did not yet give a pair.} one {We found one pair.} other {We found # pairs.}} {waiting, plural, =0 {Nobody is left over.} one {One colleague has nobody yet: please look there first.} other {# colleagues have nobody yet: please look there first.}}',
      more: '{pairs, plural, =0 {As soon as somebody becomes free, we look again.} other {Each pair comes with what they share. You know the place: if a pair cannot work, give one of them a ring.}}',
      next: '{pairs, plural, =0 {You will hear as soon as there is a pair.} other {The pairs are settled. Each buddy gets the name of the new colleague and says hello first.}}',
    },

    hello: {
      subject: '{partner} is your new colleague',
      preheader: 'The first hello is yours.',
      opening:
        'Hello {name},\n\nYou are the buddy of {partnerFull}. Your first job is a small one: send a message to {partnerEmail} today. Two sentences will do.',
      takes: 'Half a minute.',
      more: 'Your answer also goes to {coordinator}, so that nobody goes without a welcome.',
      next: 'After that we suggest three dates, two weeks apart. If one does not suit, the two of you pick another.',
      thanks: 'Thank you. When you are new, a message like that makes a difference.',
      reminders: [
        {
          subject: 'Two sentences for {partner}',
          opening: 'Hello {name},\n\nA hello and an idea for lunch is all it takes: {partnerEmail}.',
        },
      ],
      questions: { written: { ask: 'Have you written to {partner}?' } },
      shows: {
        'welcome-newcomer.curious': '{partner} wonders',
        'welcome-newcomer.wants': '{partner} wants to know more about',
      },
    },

    brief: {
      subject: 'Chat {session} with {partner}',
      preheader: 'Half an hour on {date}, and what it could be about.',
      opening:
        'Hello {name},\n\nThe plan is that you and {partner} meet on {date} at {time}. If that does not suit, pick another moment between you: {partnerEmail}.',
      more: '{session, plural, =1 {{role, select, mentor {Show the place you like best first, be it the coffee corner or a quiet desk. The rest follows by itself.} other {Do bring a list. Questions you would not ask in a meeting are welcome here.}}} =3 {{role, select, mentor {This is the last chat we planned. Introduce {partner} to one more person.} other {This is the last chat we planned. What else do you want to know before you find your own way?}}} other {{role, select, mentor {Ask what seemed strange in the last two weeks. Newcomers see what you no longer notice.} other {Say what seemed strange in the last two weeks. Your eyes are still fresh, and your buddy learns from them too.}}}}',
      shows: {
        'welcome-newcomer.curious': '{role, select, mentor {{partner} wondered} other {You wondered}}',
        'welcome-buddy.wish-known':
          '{role, select, mentor {You would have liked to know} other {{partner} would have liked to know}}',
        'check-in.next': '{role, select, mentor {{partner} wants to talk about} other {You want to talk about}}',
      },
    },

    'check-in': {
      subject: 'How was your chat with {partner}?',
      preheader: 'Three questions, one minute.',
      opening: 'Hello {name},\n\nChat {session} with {partner} was planned for {date}.',
      takes: 'One minute.',
      more: '{coordinator} also sees whether you met. Your score counts without your name, and only from five people up.',
      thanks: 'Thank you. What you share with {partner} will be ready for your next chat.',
      reminders: [
        { subject: 'Did you two meet, {name}?', opening: 'Hello {name},\n\nOne tap about chat {session} will do.' },
      ],
      questions: {
        met: {
          ask: 'Did you meet?',
          options: { yes: 'Yes', moved: 'No, we moved it', no: 'No, it did not happen' },
        },
        'at-home': { ask: 'How much do you feel at home here?', low: 'Not yet', high: 'Completely' },
        next: { ask: 'What would you like to talk about next time?', help: 'A single word is enough.' },
      },
    },

    'look-back': {
      subject: 'Was having a buddy worth it?',
      preheader: 'One score, and a tip for those who come after you.',
      opening: 'Hello {name},\n\nYour chats with {partner} are done. What you know now helps the next group.',
      takes: 'One minute.',
      more: 'Your score counts without your name. You choose who reads your tip.',
      thanks: 'Thank you. That was our last question. There is always time for a coffee with {partner}.',
      reminders: [{ subject: 'One more tip, {name}?', opening: 'Hello {name},\n\nOne tap and it is done.' }],
      questions: {
        worth: { ask: 'How much were the chats worth to you?', low: 'Little', high: 'A great deal' },
        tip: {
          ask: '{role, select, mentor {What tip would you give the next buddy?} other {What should a new colleague hear in the first week?}}',
        },
      },
    },

    ...inConfidenceWords.en,

    digest: {
      subject: 'Buddies of {cohort}, week {week}',
      preheader: 'Who has met, and who could do with a nudge.',
      opening: 'Hello {name},\n\nThis is how things stand this week.',
      more: 'Has a new colleague not seen their buddy yet? Drop by: in the first weeks every day counts.',
    },

    closing: {
      subject: 'The buddies of {cohort} are done',
      preheader: 'How it went, in a few figures.',
      opening: 'Hello {name},\n\nThe chats are over. This is how it went for {cohort}.',
      next: 'There is nothing left for you to do. Thank you for the warm welcome.',
    },
  },
};
