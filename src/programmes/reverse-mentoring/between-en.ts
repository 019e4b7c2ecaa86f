import type { StepWords } from '../../programme/definition.ts';

const visited = {
  'sit-in.what': 'What',
  'sit-in.when': 'When',
  'sit-in.length': 'How long',
  'sit-in.where': 'Where',
} as const;
const watched = { 'sit-in.watch': 'Watch out for', 'sit-in.watch-too': 'Watch out for this too' } as const;

export const betweenEn: Record<string, StepWords> = {
  ask: {
    subject: 'Ask {partner} something',
    preheader: 'One specific thing, between two conversations.',
    opening:
      'Hello {name},\n\nStuck on something in the meantime? Ask {partner} one thing. The smaller your question, the more useful the answer.',
    takes: 'Two minutes.',
    button: 'Send your question',
    more: '{partner} reads this, {coordinator} doesn’t.',
    next: 'We’ll pass the answer on as soon as it arrives. {partner} has just under two weeks for it.',
    thanks: 'Thank you. {partner} will get your question by email.',
    questions: {
      question: {
        ask: 'What would you like to ask {partner}?',
        help: 'For instance: ‘how could I use this channel more?’, or ‘what would you change about my site?’.',
      },
      link: { ask: 'Is there a page that goes with it?', help: 'Paste the link here, so that {partner} can look.' },
      file: {
        ask: 'Would you like to attach something?',
        help: 'A slide deck, a document, a photo of a page. Too large? Paste a link above instead.',
      },
    },
  },

  asked: {
    subject: 'In between: {partner} has a question for you',
    preheader: 'A few lines are enough.',
    opening: 'Hello {name},\n\nBetween two conversations, {partner} has one thing to ask you.',
    takes: 'Five minutes.',
    more: '{partner} reads your answer, {coordinator} doesn’t. You can also just reply to this email.',
    next: 'We’ll pass your answer on at once. If we hear nothing by the end of {closes}, we’ll tell {partner} that it’s one for your next conversation.',
    thanks: 'Thank you. We’ll pass your answer on to {partner}.',
    reminders: [
      {
        subject: '{partner} is still waiting for your answer',
        opening: 'Hello {name},\n\nTwo lines will help {partner} on. ‘I’ll find out’ is an answer too.',
      },
    ],
    questions: {
      answer: {
        ask: 'What would you tell {partner}?',
        help: 'Short and honest. If you don’t know, say where you would look.',
      },
    },
    shows: { 'ask.question': '{partner} asks', 'ask.link': 'To look at', 'ask.file': 'Attached' },
  },

  'ask-answered': {
    subject: '{partner}’s answer',
    preheader: 'To what you asked in between.',
    opening: 'Hello {name},\n\n{partner} has thought about your question.',
    next: 'Try it out, and say in your next conversation how it went. Another small question? Ask it with the link below.',
    shows: { 'ask.question': 'You asked', 'asked.answer': '{partner} answers' },
  },

  'ask-unanswered': {
    subject: 'Your question to {partner} went unanswered',
    preheader: 'How to get an answer after all.',
    opening:
      'Hello {name},\n\n{partner} didn’t get round to answering this time. That says nothing about your question: people are often simply busy.',
    next: 'Take it along to your next conversation. If it can’t wait that long, {coordinator} will gladly help: {coordinatorEmail}.',
    shows: { 'ask.question': 'You asked' },
  },

  'sit-in': {
    subject: 'Have {partner} sit in',
    preheader: 'On a meeting or a call. Afterwards you’ll read what {partner} saw.',
    opening:
      'Hello {name},\n\nSomebody who looks on sees what you no longer see. Invite {partner} to a meeting or a call.',
    takes: 'Three minutes.',
    button: 'Invite {partner}',
    more: '{partner} reads this, {coordinator} doesn’t. Tell the others in the meeting beforehand that somebody is sitting in.',
    next: '{partner} says yes or no, and then you’ll hear from us.',
    thanks: 'Thank you. {partner} will get your invitation by email.',
    questions: {
      what: {
        ask: 'What may {partner} sit in on?',
        help: 'The Monday meeting with your team, a call with a customer.',
      },
      when: { ask: 'When is it?' },
      length: {
        ask: 'How long does it take?',
        options: {
          'half-hour': 'Half an hour',
          hour: 'An hour',
          'hour-and-a-half': 'An hour and a half',
          'two-hours': 'Two hours',
        },
      },
      where: { ask: 'Where, or by which link?' },
      watch: { ask: 'What should {partner} watch out for?', help: 'Whether you let others finish, for instance.' },
      'watch-too': { ask: 'And what else?' },
    },
  },

  'sit-in-asked': {
    subject: 'Will you sit in with {partner}?',
    preheader: 'You look on, and say afterwards what you saw.',
    opening: 'Hello {name},\n\n{partner} would like you to sit in. You don’t need to say or prepare anything.',
    takes: 'Half a minute.',
    more: 'If you say yes, we’ll ask you afterwards what went well and where it went wrong. You can say no, and needn’t say why.',
    next: '{partner} will hear your answer at once. You can answer until the end of {closes}.',
    thanks: 'Thank you. We’ll let {partner} know.',
    reminders: [
      {
        subject: 'Can you sit in with {partner}?',
        opening: 'Hello {name},\n\nYes or no, either is fine. Then {partner} knows.',
      },
    ],
    questions: { join: { ask: 'Can you be there?' } },
    shows: { ...visited, ...watched },
  },

  'sit-in-agreed': {
    subject: '{role, select, mentor {You’ll sit in with {partner}} other {{partner} will sit in}}',
    preheader: 'The day, the time and the place in one email.',
    opening:
      'Hello {name},\n\n{role, select, mentor {Thank you for coming along.} other {{partner} will be there.}} This is what you agreed.',
    next: '{role, select, mentor {Note what strikes you as you listen. Shortly afterwards we’ll ask you what went well and where it went wrong. Has something come up? Say so above, and we’ll tell {partner}.} other {Tell the others beforehand that {partner} is sitting in, and why. Afterwards you’ll read what {partner} saw. If anything changes, change it above: we’ll tell {partner}, and your calendars will follow.}}',
    shows: { ...visited, ...watched },
  },

  'sit-in-declined': {
    subject: '{partner} can’t be there this time',
    preheader: 'Another time is always possible.',
    opening:
      'Hello {name},\n\nSitting in won’t work for {partner} this time. We don’t ask for a reason: often it’s simply the diary.',
    next: 'Another meeting, another time? Do invite {partner} again, with the link below.',
    shows: { 'sit-in.what': 'What you asked for', 'sit-in.when': 'When' },
  },

  'sit-in-unanswered': {
    subject: '{partner} hasn’t said yes or no',
    preheader: 'So don’t count on company yet.',
    opening: 'Hello {name},\n\nYou asked {partner} to sit in. No answer came, so don’t count on it.',
    next: 'Ask again when you next speak, or write: {partnerEmail}.',
    shows: { 'sit-in.what': 'What you asked for', 'sit-in.when': 'When' },
  },

  'sit-in-notes': {
    subject: 'What did you see at {partner}’s meeting?',
    preheader: 'While it is fresh: what went well, and where did it go wrong?',
    opening: 'Hello {name},\n\nYou sat in with {partner}. What you saw, {partner} could not see.',
    button: 'Write down what you saw',
    takes: 'Five minutes, two questions.',
    more: '{partner} reads this, {coordinator} doesn’t. Weren’t you there after all? Then there is nothing you need to do.',
    next: 'We’ll pass it on at once. You can answer until the end of {closes}.',
    thanks: 'Thank you. {partner} will read it.',
    reminders: [
      {
        subject: 'Do you remember what you saw with {partner}?',
        opening: 'Hello {name},\n\nTwo sentences will do: one thing that went well, and one that could be better.',
      },
    ],
    questions: {
      well: { ask: 'What went well?', help: 'Something that {partner} should go on doing.' },
      wrong: { ask: 'Where did it go wrong?', help: 'One moment, as specific as you can. {partner} asked for it.' },
    },
    shows: { 'sit-in.what': 'What', ...watched },
  },

  'sit-in-told': {
    subject: 'What {partner} saw',
    preheader: 'What went well, and where it went wrong.',
    opening: 'Hello {name},\n\n{partner} sat in and wrote this down for you.',
    next: 'Is something unclear, or do you see it differently? Start your next conversation there.',
    shows: {
      'sit-in.what': 'What',
      'sit-in-notes.well': 'What went well',
      'sit-in-notes.wrong': 'Where it went wrong',
    },
  },

  classic: {
    subject: 'Something for a classic mentor',
    preheader: 'For what you only know once you have been through it.',
    opening:
      'Hello {name},\n\nNot every question suits your pair. Sometimes you need somebody who has been through it. Say what it is about, and we’ll know whom to look for.',
    takes: 'Half a minute.',
    button: 'Let us know',
    more: '{coordinator} reads this, with your name. Your pair doesn’t.',
    next: '{coordinator} looks for somebody in the group who has been through it. If there is one, you’ll both get an email. Your pair’s conversations simply carry on.',
    thanks: 'Thank you. {coordinator} now knows what you are looking for.',
    questions: {
      topic: {
        ask: 'What would you like to talk about?',
        options: {
          family: 'Work and children',
          crossroads: 'A crossroads in my career',
          'hard-times': 'Leading through a hard time',
          own: 'Something else',
        },
      },
      own: { ask: 'What exactly?', help: 'In a few words.' },
    },
  },

  'classic-begin': {
    subject: '{role, select, mentor {{partner} is looking for your experience} other {Meet {partner}}}',
    preheader:
      'One conversation of 45 minutes. {role, select, mentor {{partner} takes the first step.} other {You take the first step.}}',
    opening:
      'Hello {name},\n\n{role, select, mentor {You told {coordinator} that you would be a classic mentor. {partnerFull} is looking for somebody who has been through it, and will write to you to arrange one conversation of 45 minutes.} other {You were looking for somebody who has been through it. {partnerFull} will gladly make 45 minutes for you, once, as your classic mentor.\n\nSend {partner} two times that suit you, today if you can: {partnerEmail}.}}',
    more: '{role, select, mentor {You needn’t prepare anything or have a solution. Say how it went for you, including what went wrong, and ask more than you answer. You can reach {partner} at {partnerEmail}.} other {Add in a sentence what you would most like to know. Your other conversations simply carry on.}}\n\nWhat you tell each other stays between you. Not right after all? Let {coordinator} know: {coordinatorEmail}.',
    next: 'In four weeks we’ll ask each of you briefly how it was.',
    shows: {
      'classic.topic':
        '{role, select, mentor {What {partner} would like to talk about} other {What you would like to talk about}}',
      'classic.own': '{role, select, mentor {In {partner}’s words} other {In your words}}',
    },
  },

  'classic-after': {
    subject: 'How was your conversation with {partner}?',
    preheader: 'Two taps are enough.',
    opening:
      'Hello {name},\n\nFour weeks ago we brought {partner} and you together, to talk about what you only know once you have been through it.',
    takes: 'Half a minute.',
    more: 'Your score counts without your name, and only from five people up. Whether you’d like to talk again, nobody sees.',
    thanks: 'Thank you. Would you like to talk again? Then write to {partner} yourself: {partnerEmail}.',
    questions: {
      useful: {
        ask: '{role, select, mentor {How worthwhile was the conversation for you?} other {How useful was the conversation to you?}}',
        help: 'Not talked yet? Then leave this open.',
        low: 'Not very',
        high: 'Very much so',
      },
      again: { ask: 'Would you like to talk to {partner} again?' },
    },
  },
};
