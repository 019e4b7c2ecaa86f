import type { QuestionWords, StepWords } from '../../programme/definition.ts';

const reasons = {
  time: 'Too little time',
  moments: 'We couldn’t find a time',
  question: 'The question was answered, or went away',
  click: 'We didn’t click',
  else: 'Something else',
};
const words: QuestionWords = { ask: 'Would you like to say more about it?', help: 'One sentence is enough.' };
const again: QuestionWords = { ask: 'Shall we look for somebody else for you?' };

export const endingsEn: Record<string, StepWords> = {
  'still-there': {
    subject: 'Are you and {partner} carrying on?',
    preheader: 'One click will do. Stopping is fine too.',
    opening:
      'Hello {name},\n\nWe haven’t heard from you and {partner} for a while. Usually it’s just a busy time. We’d simply like to know where things stand.',
    takes: 'One click.',
    more: '{partner} gets the same question, and {coordinator} sees what you answer.',
    next: 'If you carry on, we’ll help you get going again. If neither of you replies by the end of {closes}, we’ll bring your pair to a close. No hard feelings.',
    thanks: 'Thank you. Now we know where you stand.',
    reminders: [
      {
        subject: 'Once more about you and {partner}',
        opening: 'Hello {name},\n\nCarrying on or not, either is fine. One click will do.',
      },
    ],
    questions: {
      going: {
        ask: 'Are you carrying on with {partner}?',
        options: { on: 'Yes, we’re carrying on', stop: 'No, let’s leave it here' },
      },
    },
  },

  stop: {
    subject: 'Stop meeting {partner}',
    preheader: 'If you’ve had enough, or you don’t click.',
    opening:
      'Hello {name},\n\nA pair doesn’t have to run to the end. If you say stop, we’ll bring it to a proper close.',
    takes: 'One click.',
    button: 'Let us know',
    more: '{partner} and {coordinator} will hear that you’re stopping. We’ll ask you why later; then you choose who reads that.',
    next: 'We’ll bring it to a close on the next working day. Until then you can change your mind.',
    thanks: 'Thank you for letting us know.',
    questions: {
      going: {
        ask: 'Do you want to stop meeting {partner}?',
        options: { on: 'No, not after all', stop: 'Yes, I’m stopping' },
      },
    },
  },

  faded: {
    subject: 'We’re closing your pair with {partner}',
    preheader: 'No hard feelings, and one question to learn from.',
    opening:
      'Hello {name},\n\nWe haven’t heard from you or {partner} again, so we’re bringing your pair to a close. Nobody is to blame: sometimes it isn’t the right time.',
    takes: 'One minute.',
    more: 'You choose who reads your answer. {partner} never does.',
    next: 'If you’d like to carry on with somebody else, you’ll hear from us as soon as there is a suggestion. Otherwise we’ll leave you in peace.',
    thanks: 'Thank you. We learn from this.',
    questions: {
      reason: { ask: 'What played the biggest part?', options: reasons },
      words,
      again,
    },
  },

  stopped: {
    subject: 'Your pair with {partner} has ended',
    preheader: 'One last question, to learn from.',
    opening:
      'Hello {name},\n\nYou told us that you’re stopping. That’s all right: you won’t get any more emails about your conversations with {partner}.',
    takes: 'One minute.',
    more: 'You choose who reads your answer. {partner} never does.',
    next: 'If you’d like to carry on with somebody else, you’ll hear from us as soon as there is a suggestion. Otherwise we’ll leave you in peace.',
    thanks: 'Thank you. We learn from this.',
    questions: {
      reason: { ask: 'What tipped the balance?', options: reasons },
      words,
      again,
    },
  },

  freed: {
    subject: '{partner} is ending your conversations',
    preheader: 'We’re looking for somebody else for you.',
    opening:
      'Hello {name},\n\n{partner} isn’t carrying on with your conversations. That is rarely down to one person, and what you talked about together stays with you.',
    takes: 'One minute.',
    more: 'You choose who reads your answer. {partner} never does.',
    next: 'We’re now looking for somebody else who suits you. You’ll hear from us as soon as there is a suggestion.',
    thanks: 'Thank you. We learn from this.',
    button: 'Answer one question',
    questions: {
      reason: { ask: 'What played a part, in your view?', options: reasons },
      words,
    },
  },
};
