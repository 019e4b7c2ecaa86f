import type { ProgrammeWords } from '../../programme/definition.ts';
import { aliases } from '../aliases.ts';
import { inConfidenceWords } from '../in-confidence.ts';
import { betweenEn } from './between-en.ts';
import { endingsEn } from './endings-en.ts';

const languages = { nl: 'Dutch', fr: 'French', en: 'English' };

/** The sixteen statements of the mindset test: public-domain IPIP items, in the order of steps.ts (docs/mindset.md). */
const statements = {
  variety: 'I prefer variety to routine.',
  friends: 'I make friends easily.',
  trust: 'I trust others.',
  help: 'I love to help others.',
  stick: 'I prefer to stick with things that I know.',
  comfortable: 'I feel comfortable around people.',
  intentions: 'I believe that others have good intentions.',
  concerned: 'I am concerned about others.',
  'dislike-changes': 'I dislike changes.',
  'avoid-contacts': 'I avoid contacts with others.',
  'trust-words': 'I trust what people say.',
  indifferent: 'I am indifferent to the feelings of others.',
  conventional: 'I am attached to conventional ways.',
  distance: 'I keep others at a distance.',
  distrust: 'I distrust people.',
  'no-time': 'I take no time for others.',
};

const agreement = { low: 'Not like me at all', high: 'Very much like me' };

export const en: ProgrammeWords = {
  name: 'Reverse mentoring',
  about:
    'Reverse mentoring turns the roles round: whoever has only just started is the mentor, and whoever has been at it for years is the mentee and learns.',
  roles: { mentor: 'mentor', mentee: 'mentee' },
  topics: {
    'social-media': 'Social media',
    'ai-at-work': 'AI at work',
    'digital-tools': 'Working smarter with digital tools',
    data: 'Reading figures and data',
    'online-presence': 'Being visible online',
    'new-customers': 'What new customers want',
    'young-colleagues': 'What new starters look for in a job',
    'hybrid-work': 'Working together in hybrid teams',
    sustainability: 'Sustainability',
    diversity: 'Diversity and inclusion',
    networking: 'Other ways of networking',
    'video-and-storytelling': 'Video and storytelling',
  },
  exchanges: {
    decisions: 'How decisions are made at the top',
    introductions: 'An introduction to the right people',
    experience: 'Experience in plain words',
    organisation: 'How an organisation really works',
    feedback: 'Honest feedback',
    confidence: 'Confidence in front of a group',
    career: 'Advice on career choices',
    'good-word': 'A good word in the right place',
  },
  aliases: aliases({
    'social-media': `
      social networks, social media at work, LinkedIn, Instagram, Insta, TikTok, Facebook, Snapchat, YouTube, Twitter,
      influencers, community management, posting on social media, posting on LinkedIn, social media strategy, social
      media marketing, LinkedIn posts, writing LinkedIn posts`,
    'ai-at-work': `
      AI, artificial intelligence, generative AI, gen AI, ChatGPT, GPT, LLMs, large language models, language models,
      Copilot, Microsoft Copilot, Gemini, Claude, AI tools, working with AI, prompts, prompting, writing prompts,
      prompt engineering, AI assistants, AI agents, chatbots, AI in my job, AI in my work, ChatGPT at work`,
    'digital-tools': `
      digital tools, digital skills, digital transformation, digitalisation, working smarter, productivity,
      time-saving tools, tools, apps, software, new technology, technology, tech, computer skills, Excel,
      spreadsheets, PowerPoint, Outlook, Office 365, Microsoft 365, Microsoft Teams, Notion, Canva, Google Workspace,
      automation, automating tasks, no-code, low-code, keyboard shortcuts, Excel formulas, pivot tables, macros`,
    data: `
      data, figures, numbers, reading figures, reading data, data analysis, data analytics, analytics, analysing data,
      data literacy, dashboards, reporting, statistics, charts, data visualisation, KPIs, Power BI, big data`,
    'online-presence': `
      personal branding, personal brand, visibility, being visible, online visibility, online presence, online
      profile, online reputation, digital footprint, LinkedIn profile, website, SEO, blog, blogging`,
    'new-customers': `
      new customers, new clients, young customers, young consumers, tomorrow’s customers, customer expectations,
      customer experience, customer insight, customer insights, customer behaviour, consumer behaviour, understanding
      customers, what customers want, how customers think, new generation of customers`,
    'young-colleagues': `
      new starters, young colleagues, new colleagues, young talent, young people at work, Gen Z at work, generations
      at work, attracting talent, attracting and keeping talent, employer brand, employer branding, recruiting,
      recruitment, retention, onboarding, early careers, young employees, new employees, new generation at work`,
    'hybrid-work': `
      hybrid work, hybrid working, remote work, remote working, working remotely, working from home, home working,
      WFH, telework, hybrid teams, remote teams, virtual teams, hybrid meetings, online meetings, remote
      collaboration, online collaboration, flexible working, home office, Teams meetings, meetings on Teams`,
    sustainability: `
      sustainable business, climate, climate change, ecology, circular economy, energy transition, carbon footprint,
      CO2, ESG, CSRD, CSR, corporate social responsibility, net zero, sustainable development`,
    diversity: `
      diversity, inclusion, diversity at work, inclusion at work, diversity equity and inclusion, inclusive
      leadership, equality, equal opportunities, gender equality, neurodiversity, multicultural teams, DEI, EDI, D&I,
      LGBTQ+, inclusivity, diversity in teams`,
    networking: `
      networking, networks, networking on LinkedIn, professional networking, building a network, growing a network,
      building relationships, making contacts`,
    'video-and-storytelling': `
      video, making videos, video editing, short videos, filming, filming with a phone, storytelling, telling stories,
      podcasts, podcasting, making a podcast, vlogs, vlogging, reels`,
    decisions: `
      decisions, decision making, how decisions are made, seeing how decisions are made, how a board decides, how
      leaders decide, strategic decisions, strategic choices, board meetings, a seat in a board meeting, the
      boardroom, how management thinks`,
    introductions: `
      introductions, an introduction, contacts, network, networking, my network, connections, meeting people, meeting
      new people, getting to know people, introducing people, access to my network, opening doors`,
    experience: `
      experience, life experience, work experience, years of experience, industry knowledge, knowledge of the trade,
      lessons learned, lessons from failure, what went wrong, stories from practice, wisdom`,
    organisation: `
      how an organisation works, how the company works, how the business works, how a big company works, understanding
      the company, company culture, office politics, internal politics, unwritten rules, the bigger picture, behind
      the scenes`,
    feedback: `
      feedback, constructive feedback, an honest opinion, a critical eye, a mirror, a sounding board, self-knowledge,
      knowing where I stand, what I can improve`,
    confidence: `
      confidence, self-confidence, more confidence, public speaking, speaking in public, speaking up, speaking to a
      group, presenting, presentations, giving presentations, presentation skills, pitching, assertiveness`,
    career: `
      career, career advice, career choices, career guidance, career growth, career planning, the next step, my next
      step, promotion, job interviews, applying for jobs, CV, career tips`,
    'good-word': `
      recommendation, a recommendation, reference, a reference, a good word, endorsement, visibility, being seen,
      sponsorship`,
  }),
  axes: {
    open: {
      first: {
        name: 'Open',
        says: 'You go looking for what is new and like to try it out. That is what it takes when the old way no longer works.',
      },
      second: {
        name: 'Steady',
        says: 'You build on what you know and what has worked before. That is what it takes when everything changes at once.',
      },
      between:
        'Sometimes the new attracts you, sometimes you would rather stay with what you know. Which it is depends on what is in front of you.',
    },
    networked: {
      first: {
        name: 'Networked',
        says: 'You make contact easily and feel at home among people. That way news reaches you, and now and then a chance nobody had planned.',
      },
      second: {
        name: 'Selective',
        says: 'You keep some distance at first and choose whom you spend time with. That leaves more time for each of them.',
      },
      between:
        'One day you walk up to new people, another day you would rather be with those you know. It depends on the day, and on who is there.',
    },
    supportive: {
      first: {
        name: 'Supportive',
        says: 'You start from trust and make time for others. That helps most where people are still learning and mistakes are allowed.',
      },
      second: {
        name: 'Directing',
        says: 'You check for yourself first and keep your eye on the matter in hand. That helps most where much is at stake and mistakes are costly.',
      },
      between:
        'You give trust, and still have a look for yourself. At times you leave room, at times you take the wheel.',
    },
  },
  steps: {
    'intake-mentee': {
      subject: 'What would you like to see afresh?',
      preheader: 'Seven short answers help us find you a mentor.',
      opening:
        'Hello {name},\n\nYou are taking part in {programme} at {organisation}. Someone with fewer years in the job than you will be your mentor, for {sessions, plural, =3 {three} =6 {six} other {#}} conversations of {minutes, plural, =60 {an hour} other {# minutes}}. You bring a question, your mentor brings fresh eyes.\n\nLet’s start with you.',
      button: 'Answer seven questions',
      takes: 'Five minutes. You write two of the answers and tick the rest.',
      more: 'We use this to find somebody who suits your question. Each question says who reads the answer.',
      next: 'You can answer until {closes}. Soon after that we introduce somebody, and you say yes or no.',
      thanks:
        'Thank you, this is what we need to start looking. One more short question follows in a few days. That answer is for your eyes only.',
      reminders: [
        {
          subject: 'Finding your mentor starts with you',
          opening:
            'Hello {name},\n\nYour answers are still welcome. Write them down as they come: a few loose words are enough for us to find somebody.',
        },
        {
          subject: 'You can join until {closes}',
          opening: 'Hello {name},\n\nAfter {closes} we make the pairs. Not a good moment? Do tell {coordinator}.',
        },
      ],
      questions: {
        routine: {
          ask: 'What has become routine in your work?',
          help: 'A meeting, a way of selling, how you talk to customers.',
        },
        'fresh-view': {
          ask: 'What would you like a fresh view on?',
        },
        wants: {
          ask: 'What would you like to understand or do better?',
          help: 'Choose five at most. We use them to find your mentor.',
        },
        gives: {
          ask: 'What can you give in return?',
          help: 'Choose three at most. Your mentor sees this with the introduction.',
        },
        languages: {
          ask: 'In which languages can you hold a good conversation?',
          help: 'We ticked the language we write to you in. Add to it or change it.',
          options: languages,
        },
        free: {
          ask: 'When in the week do you have an hour?',
          help: 'Evenings count: Wednesday at ten at night is a perfectly good answer.',
        },
        zone: {
          ask: 'Which time zone are you in?',
          help: 'This is the one we write to you in. If it is wrong, change it here: our emails will follow.',
        },
      },
    },

    'intake-mentor': {
      subject: 'What could you teach someone?',
      preheader: 'You are the mentor. Tell us what you know and what you would show first.',
      opening:
        'Hello {name},\n\nYou are joining {programme} at {organisation} as a mentor. In {sessions, plural, =3 {three} =6 {six} other {#}} conversations of {minutes, plural, =60 {an hour} other {# minutes}} you help somebody with many years in the job to look at their own work differently. You lead. Never having been a mentor before is no obstacle.',
      button: 'Answer eight questions',
      takes: 'Five minutes. You write two of the answers and tick the rest.',
      more: 'We use this to find somebody who wants to learn what you can do. Each question says who reads the answer.',
      next: 'You can answer until {closes}. Soon after that we introduce somebody, and you say yes or no.',
      thanks:
        'Thank you, this is what we need to start looking. One more short question follows in a few days. That answer is for your eyes only.',
      reminders: [
        {
          subject: 'One thing you do well is enough',
          opening:
            'Hello {name},\n\nWhat is ordinary to you may be new to somebody else. Start with that one thing; the rest of the answers can be short.',
        },
        {
          subject: 'Joining is open until {closes}',
          opening: 'Hello {name},\n\nAfter {closes} we make the pairs. Not a good moment? Do tell {coordinator}.',
        },
      ],
      questions: {
        offers: {
          ask: 'What could you help somebody get started with?',
          help: 'Choose five at most. We use them to find your mentee.',
        },
        learned: {
          ask: 'How did you learn it?',
          help: 'A course, a job, a project of your own, trying and failing.',
        },
        'show-first': {
          ask: 'What would you show first?',
          help: 'Something small that you can demonstrate in ten minutes. Your mentee sees this with the introduction.',
        },
        gets: {
          ask: 'What would you like to get out of it yourself?',
          help: 'Choose three at most. Your mentee sees this and can help you get there.',
        },
        languages: {
          ask: 'In which languages can you hold a good conversation?',
          help: 'We ticked the language we write to you in. Add to it or change it.',
          options: languages,
        },
        free: {
          ask: 'When in the week do you have an hour?',
          help: 'Evenings count: Wednesday at ten at night is a perfectly good answer.',
        },
        zone: {
          ask: 'Which time zone are you in?',
          help: 'This is the one we write to you in. If it is wrong, change it here: our emails will follow.',
        },
        mentees: {
          ask: 'Would you like more than one mentee?',
          help: 'Only if you feel like it. Leave this open and it will be one.',
          low: 'one is enough',
          high: 'up to three',
        },
      },
    },

    admit: {
      subject: 'An answer just for you',
      preheader: 'About something you cannot do. No need to share it.',
      opening:
        'Hello {name},\n\nTo learn something, sooner or later you have to say: I can’t do that. It is easier once you have written it down for yourself.',
      button: 'Write it down for yourself',
      takes: 'Two minutes.',
      more: '{coordinator} never sees your answer. Your mentor does only if you choose so.',
      thanks: 'Thank you. What you wrote is yours. Before long we will introduce your mentor.',
      questions: {
        hard: {
          ask: 'What can you not do, and would rather not say out loud?',
        },
      },
    },

    ready: {
      subject: 'What are you still unsure about?',
      preheader: 'One thing before you begin. The answer is for you alone.',
      opening:
        'Hello {name},\n\nLeading a conversation with somebody who has seen a lot can feel like a big step. You need not know everything. ‘I’ll find out’ is an answer too.',
      button: 'Write it down for yourself',
      takes: 'Two minutes.',
      more: '{coordinator} never sees your answer. Your mentee does only if you choose so.',
      thanks: 'Thank you. What you wrote is yours. Before long we will introduce your mentee.',
      questions: {
        unsure: {
          ask: 'What about being a mentor makes you hesitate?',
        },
      },
    },

    mindset: {
      subject: 'Sixteen sentences about you',
      preheader: 'Not an exam. You see the result at once, and nobody else does.',
      opening:
        'Hello {name},\n\nSome people seek out the new, others look after what works. A good conversation needs both, and it helps to know where you stand.',
      button: 'Read the sixteen sentences',
      takes: 'Three minutes.',
      more: 'There are no right or wrong answers and there is no mark. Only you see the result. It plays no part in making pairs.',
      next: 'After your last conversation you get the same sentences again, to see what has shifted.',
      thanks:
        'This is how you see things today. If you feel like talking it over with the other half of your pair, it makes a good opening.',
      questions: {
        statements: {
          ask: 'How well do these sixteen sentences describe you?',
          help: 'Answer as you are today, not as you would like to be.',
          ...agreement,
          statements,
        },
      },
    },

    match: {
      subject: '{pairs, plural, =0 {No new pairs yet} one {One pair} other {# pairs}} for {cohort}',
      preheader: '{review, select, yes {You look first. Nobody knows yet.} other {Whom we brought together, and why.}}',
      opening:
        'Hello {name},\n\n{pairs, plural, =0 {Today’s answers did not yet give a pair.} one {We found one pair.} other {We found # pairs.}} {waiting, plural, =0 {Nobody is left over.} one {One person has no partner yet: please look there first.} other {# people have no partner yet: please look there first.}}',
      more: '{pairs, plural, =0 {As soon as somebody becomes free, we look again.} other {{review, select, yes {You know these people. On the page you can swap, keep or rule out a pair, and have us work it out again.} other {Each pair comes with what brings them together. If a pair cannot work, give one of them a ring.}}}}',
      next: '{pairs, plural, =0 {You will hear as soon as there is a pair.} other {{review, select, yes {Only once you approve do we ask both sides.} other {We are now asking both sides. Anybody who would rather not need not say why, and we go on looking at once.}}}}',
      reminders: [
        {
          subject: 'The pairs of {cohort} are waiting for you',
          opening:
            'Hello {name},\n\n{pairs, plural, one {One pair is} other {# pairs are}} waiting for you to look. Until then nobody hears anything.',
        },
        {
          subject: 'Do you approve the pairs of {cohort}?',
          opening: 'Hello {name},\n\nIn doubt about a pair? Rule it out, and we work it out again.',
        },
      ],
    },

    proposal: {
      subject: 'You and {partner}, a pair?',
      preheader: 'With the reasons. How does that sound?',
      opening:
        'Hello {name},\n\n{role, select, mentor {We looked for somebody to whom you could be a mentor, and are thinking of {partnerFull}.} other {We looked for a mentor for you, and are thinking of {partnerFull}.}}',
      takes: 'Half a minute.',
      more: 'Rather not? All {partner} hears is that we are looking further. If you want to know more first, just ask: then you choose again.',
      next: 'If you both say yes, you get {partner}’s email address. We suggest dates; the two of you agree what really suits. If we hear nothing by the end of {closes}, we look for somebody else for {partner} and leave you in peace for now.',
      thanks:
        'Thank you for answering. Changed your mind? Say so at once: after two yeses the pair begins, and after a no we look further within half an hour.',
      reminders: [
        {
          subject: 'How do you feel about {partner}?',
          opening: 'Hello {name},\n\nYes and no are both fine. You can answer until the end of {closes}.',
        },
      ],
      questions: {
        consent: {
          ask: 'Would you like to work with {partner}?',

          options: {
            yes: 'Yes, gladly',
            ask: 'First a question for {partner}',
            call: 'First a word with {coordinator}',
            no: 'I’d rather not',
          },
        },
        ask: {
          ask: 'What would you like to know from {partner}?',
          help: '{partner} answers in a few lines. Then we ask you again.',
        },
        why: {
          ask: 'Why would you rather not?',
          help: 'For yourself only, nobody reads this. If {coordinator} should know, write a line: {coordinatorEmail}.',
        },
      },
      shows: {
        'intake-mentor.offers': '{role, select, mentor {You can help with} other {{partner} can help with}}',
        'intake-mentor.show-first': '{role, select, mentor {You would first show} other {{partner} would first show}}',
        'intake-mentee.gives': '{role, select, mentor {{partner} offers in return} other {You offer in return}}',
      },
    },

    tell: {
      subject: '{partner} has a question first',
      preheader: 'A few lines from you are enough.',
      opening:
        'Hello {name},\n\nWe suggested the two of you as a pair. Before choosing, {partner} would like to ask you one thing.',
      button: 'Answer',
      takes: 'Two minutes.',
      more: 'Don’t know, or rather not say? Then just write that. {coordinator} does not read it.',
      next: '{partner} reads your answer and then chooses. If we hear nothing by the end of {closes}, {partner} chooses without it.',
      thanks: 'Thank you. {partner} gets to read your answer.',
      reminders: [
        {
          subject: 'A word for {partner}?',
          opening: 'Hello {name},\n\nOne line will do, by the end of {closes}.',
        },
      ],
      questions: { told: { ask: 'What is your answer to {partner}?' } },
      shows: { 'proposal.ask': '{partner} asks' },
    },

    'tell-for': {
      subject: '{who} would like to hear from you first',
      preheader: 'About being paired with {other}.',
      opening:
        'Hello {name},\n\nWe suggested {who} and {other} as a pair. {who} isn’t saying no, but would like to hear from you first. A phone call works best.',
      button: 'Write a few lines',
      takes: 'Five minutes, phone call included.',
      more: 'We pass on what you write here. Only {who} reads it.',
      next: 'Then we ask {who} again whether it is yes or no. If we hear nothing from you by the end of {closes}, we’ll ask all the same.',
      thanks: 'Thank you. {who} gets your message, with the question whether it is yes or no.',
      reminders: [
        {
          subject: '{who} is still waiting for a word from you',
          opening:
            'Hello {name},\n\nIt is about being paired with {other}. If you have spoken already, just write that.',
        },
      ],
      questions: {
        told: {
          ask: 'What would you like to tell {who}?',
          help: 'Have you spoken already? Then just write that.',
        },
      },
    },

    'asked-again': {
      subject: 'And now: you and {partner}?',
      preheader: 'Yes or no, both are fine.',
      opening: 'Hello {name},\n\nYou wanted to know more first about being paired with {partner}.',
      takes: 'Half a minute.',
      more: 'Still unsure? {coordinator} will gladly help: {coordinatorEmail}.',
      next: 'If we hear nothing by the end of {closes}, we look for somebody else for {partner} and leave you in peace for now.',
      thanks:
        'Thank you for answering. Changed your mind? Say so at once: after two yeses the pair begins, and after a no we look further within half an hour.',
      reminders: [
        {
          subject: 'Will it be {partner}?',
          opening: 'Hello {name},\n\nOne click is enough, by the end of {closes}.',
        },
      ],
      questions: {
        consent: {
          ask: 'Would you like to work with {partner}?',
          options: { yes: 'Yes, gladly', no: 'I’d rather not' },
        },
        why: {
          ask: 'Why would you rather not?',
          help: 'For yourself only, nobody reads this. If {coordinator} should know, write a line: {coordinatorEmail}.',
        },
      },
      shows: { 'tell.told': '{partner} answers', 'tell-for.told': '{coordinator} answers' },
    },

    begin: {
      subject: 'You and {partner} are a pair',
      preheader: '{partner} is about to write down a first question.',
      opening: 'Hello {name},\n\nIt is settled: you and {partner} are a pair. There is nothing to do today.',
      next: '{partner} is now asked to narrow the subject down. Once that is done you will read it, and you can make it sharper. Want to say hello straight away? Write here: {partnerEmail}.',
    },

    scope: {
      subject: 'What do you want to ask {partner}?',
      preheader: 'The more specific your question, the more you’ll get out of the hour.',
      opening:
        'Hello {name},\n\nYou and {partner} are a pair. One clear question is the difference between a useful hour and a pleasant coffee. First the field, then the question.',
      takes: 'Four minutes.',
      more: '{partner} reads your answers and may make your question sharper. {coordinator} does not read them.',
      next: 'Straight afterwards you choose times for your first session: we’ll suggest some that suit you both.',
      thanks: 'Thank you. {partner} gets to read your question now.',
      reminders: [
        {
          subject: 'Your question need not be finished',
          opening: 'Hello {name},\n\nOne sentence is enough to begin. {partner} will help you sharpen it.',
        },
      ],
      questions: {
        field: {
          ask: 'What do you want to talk about with {partner}?',
          options: {
            technology: 'Social media or new technology',
            customers: 'How customers think',
            networking: 'Another way of networking',
            own: 'Something else',
          },
        },
        question: {
          ask: 'What specific question do you bring?',
          help: 'Not ‘something about LinkedIn’ but ‘how do I get customers to react with one post a week?’.',
        },
        sign: {
          ask: 'How will you notice that you have your answer?',
          help: 'Something you can see or count.',
        },
        pace: {
          ask: 'How often would you like to see {partner}?',
          help: 'That is how often we’ll suggest times to you both. If you choose nothing, it is every month.',
          options: { 'two-weeks': 'Every two weeks', 'three-weeks': 'Every three weeks', month: 'Every month' },
        },
        standing: {
          ask: 'How far are you with that question today?',
          help: 'We’ll ask again halfway and at the end.',
          low: 'Nowhere yet',
          high: 'Where I want to be',
        },
      },
    },

    sharpen: {
      subject: '{partner} has a question for you',
      preheader: 'Could it be sharper? And what would you like to get out of it?',
      opening:
        'Hello {name},\n\nThis is what {partner} wants to know from you. Take it as a first draft: you may make it smaller, more concrete or more fun.',
      button: 'Answer four questions',
      takes: 'Three minutes.',
      more: '{partner} reads your answers, {coordinator} does not.',
      next: 'For each session we’ll suggest times that suit you both. Three days before, you get a short brief.',
      thanks: 'Thank you. {partner} reads this before your first conversation.',
      reminders: [
        {
          subject: 'Where would you begin with {partner}?',
          opening:
            'Hello {name},\n\nOne sentence about {partner}’s question will do, so that the first hour has a head start.',
        },
      ],
      questions: {
        sharper: {
          ask: 'How would you put the question?',
          help: 'Sharp enough already? Then say where you would begin.',
        },
        gains: {
          ask: 'What would make these conversations worth it for you?',
          help: 'Feel free to say so: then {partner} can act on it.',
        },
        cancel: {
          ask: 'What do you do if a session cannot happen?',
          options: {
            'day-before': 'We call it off a day ahead at the latest',
            call: 'We ring, even on the day itself',
            swap: 'Whoever calls it off suggests another time',
          },
        },
        'between-us': {
          ask: 'What would you like to agree beforehand?',
          help: 'For instance: what we say stays here, and we cancel a day ahead.',
        },
      },
      shows: {
        'scope.field': 'The field',
        'scope.question': 'The question',
        'scope.sign': 'A good sign would be',
      },
    },

    agreement: {
      subject: 'How you and {partner} go about it',
      preheader: 'What is on paper for your first session.',
      opening:
        'Hello {name},\n\nThis is what is on paper for your first session with {partner}. Keep this email: you can come back to it at any session.',
      more: '{coordinator} does not read this. Is something missing, or not right? Begin your first session with it.',
      shows: {
        'scope.question': '{role, select, mentor {{partner}’s question} other {Your question}}',
        'sharpen.sharper': '{role, select, mentor {How you see it} other {How {partner} sees it}}',
        'scope.sign': 'A good sign would be',
        'scope.standing': '{role, select, mentor {Where {partner} stands today} other {Where you stand today}}',
        'scope.pace': 'How often you meet',
        'sharpen.cancel': 'If a session cannot happen',
        'sharpen.between-us': 'Agreed beforehand',
        'sharpen.gains':
          '{role, select, mentor {What you would like to get out of it} other {What {partner} would like to get out of it}}',
      },
    },

    plan: {
      subject: 'Session {session}: when can you see {partner}?',
      preheader: 'For session {session}: one click will do.',
      opening:
        'Hello {name},\n\nTime to settle session {session} with {partner}. As a rule you are both free at these times.',
      takes: 'Half a minute.',
      more: '{partner} gets the same question. As soon as one time suits you both, you’ll each get an invitation for your diary.',
      thanks: 'Noted. As soon as you both choose the same time, you’ll get an invitation for your diary.',
      reminders: [
        {
          subject: 'Session {session} with {partner}: no time yet',
          opening:
            'Hello {name},\n\nWe don’t know yet when session {session} would suit you. One click is enough; choosing more is fine.',
        },
      ],
      questions: {
        when: {
          ask: 'Which of these suit you?',
          help: 'Choose more than one if you can: you’ll settle it sooner.',
        },
        own: {
          ask: 'Would another time be better?',
          help: 'By your own clock. We’ll put it to {partner}. In that case, choose ‘None of these times’ above.',
        },
        where: {
          ask: 'Where will you meet?',
          help: 'A place, or a link for a video call. It goes into the invitation.',
        },
      },
    },

    exception: {
      subject: 'Session {session}: one exception for {partner}?',
      preheader: 'Your free hours never meet. One is enough.',
      opening:
        'Hello {name},\n\nFor session {session} we found no hour when you and {partner} are both free. Could you free one up, just this once? We are asking {partner} too.',
      takes: 'One minute.',
      more: 'It counts for this session only. Your usual week stays as it is.',
      thanks: 'Thank you. We’ll look again straight away, and put the times we find to you both.',
      reminders: [
        {
          subject: 'Just once, for {partner}?',
          opening: 'Hello {name},\n\nOne other hour may be enough for you to see {partner} for session {session}.',
        },
      ],
      questions: {
        once: {
          ask: 'When could you make it, just this once?',
          help: 'Tick what you would not choose otherwise: early, late or at the weekend.',
        },
      },
    },

    'brief-mentor': {
      subject: 'Session {session} with {partner}: you lead',
      preheader:
        '{agreed, select, yes {Something to hold on to for {date}, so that nothing catches you out.} other {No time has been settled yet. Agree one today.}}',
      opening:
        'Hello {name},\n\n{agreed, select, yes {You’re seeing {partner} on {date} at {time}, for {minutes, plural, =60 {an hour} other {# minutes}}.} other {Nothing has been settled yet for session {session} with {partner}. Agree a time between you today: {partnerEmail}. Then put it on the page below, and you’ll both get an invitation.}}',
      more: '{session, plural, =1 {Begin with what interests {partner}, not with your own plan. Early on, show one small thing that works straight away: it breaks the ice. At the end, ask what {partner} wants to try.} =6 {Begin with the last thing {partner} meant to try. Then look back together at the very first question: what has changed, and what goes on without you?} other {Begin with what is on {partner}’s mind today. Then ask about last time’s plan: what worked, what didn’t? Show one small thing that works straight away, and settle what {partner} will try next.}}\n\nSomething you don’t know? Say that you will find out. And ask what you wanted to know: {partner} gives something back.{balance, select, giveMore {\n\n{partner} has given a lot these last few times. This time you could show something, and small is fine{wish, select, none {: something you can do in five minutes, and {partner} can do alone tomorrow.} other {. This is what {partner} was curious about at the start: {wish}.}}} other {}}',
      next: 'Afterwards we’ll briefly ask how it went.',
      shows: {
        'plan.where': 'Where you meet',
        'intake-mentor.show-first': 'What you meant to show first',
        'scope.question': 'The question at the start',
        'rescope.question': 'The question after the first session',
        'intake-mentee.fresh-view': 'Where {partner} wants a fresh view',
        'intake-mentee.gives': 'What {partner} gives in return',
        'reflection-mentee.next': 'What {partner} meant to try',
        'commitment.state': 'How that is going',
        'admit.hard': 'What {partner} finds hard to admit',
      },
    },

    'brief-mentee': {
      subject: 'Session {session} with {partner} is coming up',
      preheader:
        '{agreed, select, yes {What to bring on {date}, and what to give back.} other {No time has been settled yet. Agree one today.}}',
      opening:
        'Hello {name},\n\n{agreed, select, yes {You’re seeing {partner} on {date} at {time}, for {minutes, plural, =60 {an hour} other {# minutes}}.} other {Nothing has been settled yet for session {session} with {partner}. Agree a time between you today: {partnerEmail}. Then put it on the page below, and you’ll both get an invitation.}} {partner} leads the conversation.',
      more: '{session, plural, =1 {{agreed, select, yes {Confirm the time and the place today. } other {Choose a place too. }}If you meet in person, preferably not in your office.} =6 {This is the last session. Take out your first question once more, and tell {partner} what you do differently now.} other {Begin by saying how it went with what you meant to try. What failed teaches as much as what worked.}}\n\n{balance, select, giveMore {{partner} has brought you a lot these last few times. This time you could give something back, and small is fine{wish, select, none {: how a decision was really made, or the name of somebody who can help {partner} on.} other {. This is what {partner} hoped for at the start: {wish}.}}} other {Think, too, of what you can give this time. How a decision was really made, for instance, or somebody {partner} ought to meet.}}',
      next: 'Afterwards we’ll briefly ask what you got out of it.',
      shows: {
        'plan.where': 'Where you meet',
        'scope.question': 'Your question at the start',
        'rescope.question': 'Your question after the first session',
        'sharpen.sharper': 'How {partner} sees it',
        'intake-mentor.gets': 'What {partner} hoped for at the start',
        'reflection-mentee.next': 'What you meant to try',
        'sharpen.between-us': 'Agreed beforehand',
        'ready.unsure': 'Where {partner} is still unsure',
      },
    },

    'reflection-mentee': {
      subject: 'How was session {session} with {partner}?',
      preheader: 'Briefly about session {session}, while it is fresh.',
      opening:
        'Hello {name},\n\n{agreed, select, yes {Session {session} with {partner} was planned for {date}.} other {Session {session} with {partner} was due about now. Did it go ahead?}}',
      takes: 'Two minutes.',
      more: '{coordinator} also sees whether you met. {partner} reads what you write, unless you choose otherwise. Your score counts without your name, and only from five people up.',
      thanks: 'Thank you. What you share with {partner} will soon reach you both, side by side.',
      reminders: [
        {
          subject: 'What stayed with you from session {session}?',
          opening: 'Hello {name},\n\nA few words about session {session} are enough.',
        },
      ],
      questions: {
        met: {
          ask: 'Did you meet?',

          options: { yes: 'Yes', moved: 'No, we moved it', no: 'No, it did not go ahead' },
        },
        'moved-to': {
          ask: 'When will it be instead?',
          help: 'If you know already, we’ll put it in both your diaries. If not, we’ll look for a new time.',
        },
        side: {
          ask: 'On whose side did it fall through?',
          help: '{partner} does not see this. If it happens more often, {coordinator} can ring whoever could do with some help.',
          options: { me: 'On mine', partner: 'On {partner}’s', neither: 'On neither' },
        },
        useful: {
          ask: 'How much did you get out of it?',

          low: 'Little',
          high: 'A great deal',
        },
        changed: {
          ask: 'What did {partner} show you, and what do you see differently in your own work?',
          help: 'A knack, a way of looking, a question that stayed with you.',
        },
        next: {
          ask: 'What will you try now?',
          help: 'One small thing. We’ll ask later how it went.',
        },
        safe: {
          ask: 'Did you feel free to say what you cannot do?',
          help: 'If your score is low or falls, {coordinator} gets a hint that your pair could do with a talk, but never the score.',
          low: 'Not really',
          high: 'Entirely',
        },
      },
    },

    'reflection-mentor': {
      subject: 'How did session {session} with {partner} go?',
      preheader: 'What you learned from it yourself counts too.',
      opening:
        'Hello {name},\n\n{agreed, select, yes {Session {session} with {partner} was planned for {date}.} other {Session {session} with {partner} was due about now. Did it go ahead?}}',
      takes: 'Two minutes.',
      more: '{coordinator} also sees whether you met. {partner} reads what you write, unless you choose otherwise. Your score counts without your name, and only from five people up.',
      thanks: 'Thank you. What you share with {partner} will soon reach you both, side by side.',
      reminders: [
        {
          subject: 'What did session {session} with {partner} teach you?',
          opening: 'Hello {name},\n\nA few words about session {session} are enough.',
        },
      ],
      questions: {
        met: {
          ask: 'Did you meet?',

          options: { yes: 'Yes', moved: 'No, we moved it', no: 'No, it did not go ahead' },
        },
        'moved-to': {
          ask: 'When will it be instead?',
          help: 'If you know already, we’ll put it in both your diaries. If not, we’ll look for a new time.',
        },
        side: {
          ask: 'On whose side did it fall through?',
          help: '{partner} does not see this. If it happens more often, {coordinator} can ring whoever could do with some help.',
          options: { me: 'On mine', partner: 'On {partner}’s', neither: 'On neither' },
        },
        useful: {
          ask: 'How useful was this session?',

          low: 'Not very',
          high: 'Very',
        },
        learned: {
          ask: 'What did you find out about what you know, and what you don’t?',
        },
        got: {
          ask: 'What did {partner} give you this time?',
          help: 'How a decision was really made, a name to call, experience in plain words.',
        },
        room: {
          ask: 'Did you have room to do it your way?',
          help: 'If your score is low or falls, {coordinator} gets a hint that your pair could do with a talk, but never the score.',
          low: 'Hardly',
          high: 'All the room I wanted',
        },
      },
    },

    rescope: {
      subject: 'Is this still your question?',
      preheader: 'Often you only know after a first conversation.',
      opening:
        'Hello {name},\n\nBefore a first conversation, a question is partly a guess. Now that you know {partner}, you may see better what it is really about.',
      button: 'Write down today’s question',
      takes: 'Two minutes.',
      more: 'Still the same question? Then there is nothing to do. {partner} reads what you write, {coordinator} does not.',
      thanks: 'Thank you. Your new question will be in the brief for your next session.',
      questions: {
        question: {
          ask: 'Which question would you ask today?',
          help: 'One sentence, as specific as you can.',
        },
      },
      shows: { 'scope.question': 'Your question at the start', 'scope.sign': 'A good sign would be' },
    },

    'pair-digest': {
      subject: 'After session {session} with {partner}',
      preheader: 'From you to {partner}, and from {partner} to you.',
      opening: 'Hello {name},\n\nThis is what you two wanted to share after your session on {date}.',
      more: 'What somebody kept private is not in here. This email is for the two of you only.',
      next: '{session, plural, =6 {Anything you want to say back? Just write to {partner}: {partnerEmail}.} other {Does something here surprise you? Begin your next session with it, or write now: {partnerEmail}.}}',
      shows: {
        'reflection-mentee.changed': '{role, select, mentor {What {partner} took away} other {What you took away}}',
        'reflection-mentee.next': '{role, select, mentor {{partner} is going to try} other {You are going to try}}',
        'reflection-mentor.learned': '{role, select, mentor {You found out} other {{partner} found out}}',
        'reflection-mentor.got': '{role, select, mentor {What {partner} gave you} other {What you gave {partner}}}',
      },
    },

    commitment: {
      subject: 'After session {session}: did it work?',
      preheader: 'About what you meant to try after session {session}.',
      opening:
        'Hello {name},\n\nAfter talking to {partner} you set yourself something to try. Any answer will do, including that you stopped.',
      takes: 'Half a minute.',
      more: '{partner} reads your answer, {coordinator} does not.',
      thanks: 'Thank you. Tell {partner} about it when you next speak: what did not work is worth a conversation too.',
      questions: {
        state: {
          ask: 'How is it going?',

          options: { done: 'Done', trying: 'Still trying', dropped: 'Let it go' },
        },
        worthwhile: {
          ask: 'Was it worth the effort?',

          low: 'Not really',
          high: 'Certainly',
        },
      },
      shows: { 'reflection-mentee.next': 'What you meant to try' },
    },

    'commitment-again': {
      subject: 'After session {session}: still at it, or further on?',
      preheader: 'About what you meant to try after seeing {partner}.',
      opening:
        'Hello {name},\n\nA few weeks ago you were still trying this. Done, stuck or let go: all of it is good to know.',
      takes: 'Half a minute.',
      more: '{partner} reads your answer, {coordinator} does not. We will not ask about it again.',
      thanks: 'Thank you. If you are still trying, bring it to your next session.',
      questions: {
        state: {
          ask: 'How is it going now?',
          options: { done: 'Done', trying: 'Still trying', dropped: 'Let it go' },
        },
        worthwhile: { ask: 'Was it worth the effort?', low: 'Not really', high: 'Certainly' },
      },
      shows: { 'reflection-mentee.next': 'What you meant to try' },
    },

    'mid-way': {
      subject: 'Halfway with {partner}',
      preheader: 'What will you keep, and what could be different?',
      opening: 'Hello {name},\n\nBy the calendar, you and {partner} are halfway. A good moment to stop and take stock.',
      takes: 'Three minutes.',
      more: '{partner} reads your answers, {coordinator} does not.',
      next: 'Take your answers along to your next session, and begin with them.',
      thanks: 'Thank you. Two honest answers side by side are a good start to the second half.',
      reminders: [
        {
          subject: 'What could change with {partner}?',
          opening: 'Hello {name},\n\nA few words about the first half can make the second one better.',
        },
      ],
      questions: {
        standing: {
          ask: '{role, select, mentor {How far has {partner} come, do you think?} other {How far are you with your question today?}}',

          low: 'Nowhere yet',
          high: 'Where it should be',
        },
        keep: { ask: 'What is going well and should stay?', help: 'A habit, a place, a way of asking.' },
        change: { ask: 'What could be different?' },
        balance: {
          ask: 'Who has got most out of it so far?',
          help: 'It works best when it comes from both sides.',
          options: { mentor: 'Mostly the mentor', even: 'Both about the same', mentee: 'Mostly the mentee' },
        },
      },
      shows: {
        'scope.question': '{role, select, mentor {{partner}’s question} other {Your question}}',
        'scope.standing': '{role, select, mentor {{partner}’s score at the start} other {Your score at the start}}',
      },
    },

    'mindset-again': {
      subject: 'The same sixteen sentences, later',
      preheader: 'See at once whether anything has shifted for you.',
      opening:
        'Hello {name},\n\nAt the start you were sent sixteen sentences about yourself. Here they are again. If you skipped them then, this can be your first time.',
      button: 'Read the sixteen sentences',
      takes: 'Three minutes.',
      more: 'There is no better or worse here, only a difference. As before, nobody but you sees the result.',
      thanks:
        'This is how you see things now. A few questions about the conversations themselves are still to come, and that is all.',
      questions: {
        statements: {
          ask: 'How well do these sixteen sentences describe you now?',
          help: 'Answer as you are today.',
          ...agreement,
          statements,
        },
      },
    },

    'close-mentee': {
      subject: 'What has changed, {name}?',
      preheader: 'The last questions, about you and about {partner}.',
      opening: 'Hello {name},\n\nYour sessions with {partner} are over. Look back once more at where you began.',
      takes: 'Four minutes.',
      more: '{partner} sees your score. Every other question says who reads the answer.',
      thanks: 'Thank you. Your last email of this programme puts the beginning and the end side by side.',
      reminders: [
        {
          subject: 'One last look back',
          opening: 'Hello {name},\n\nFour minutes, and your time with {partner} is properly rounded off.',
        },
      ],
      questions: {
        standing: {
          ask: 'How far are you with your question now?',

          low: 'Nowhere yet',
          high: 'Where I want to be',
        },
        different: {
          ask: 'What do you do differently now?',
          help: 'Something a colleague might notice.',
        },
        asking: {
          ask: 'Apart from the answers: what was asking for help itself worth?',

          low: 'Little',
          high: 'A great deal',
        },
        thanks: {
          ask: 'What would you still like to say to {partner}?',
          help: 'We’ll pass it on to {partner} in the last email.',
        },
        again: {
          ask: 'Would you do this again?',

          low: 'No',
          high: 'Tomorrow',
        },
      },
      shows: {
        'scope.question': 'Your question',
        'scope.sign': 'A good sign would be',
        'scope.standing': 'Your score at the start',
      },
    },

    'close-mentor': {
      subject: 'After {partner}: what do you know about yourself?',
      preheader: 'The last questions, about being a mentor.',
      opening:
        'Hello {name},\n\nYour sessions with {partner} are over. You led them yourself, with all that you knew and did not know.',
      button: 'Answer four questions',
      takes: 'Three minutes.',
      more: 'You choose who reads your first answer. Your closing words go to {partner}, your scores count without your name.',
      thanks:
        'Thank you, and for all you showed {partner} too. One last email will follow, with what you each still wanted to say.',
      reminders: [
        {
          subject: 'Four last questions about you and {partner}',
          opening: 'Hello {name},\n\nThree minutes, and your time with {partner} is properly rounded off.',
        },
      ],
      questions: {
        'know-now': {
          ask: 'What do you know about yourself that you did not know before?',
          help: 'Something you can do, something you still want to learn.',
        },
        gained: {
          ask: 'How much did you get out of it yourself?',

          low: 'Little',
          high: 'A great deal',
        },
        thanks: {
          ask: 'What would you still like to say to {partner}?',
          help: 'We’ll pass it on to {partner} in the last email.',
        },
        again: {
          ask: 'Would you be a mentor again?',

          low: 'No',
          high: 'Tomorrow',
        },
      },
    },

    ...betweenEn,
    ...endingsEn,
    ...inConfidenceWords.en,

    farewell: {
      subject: 'You and {partner}: thank you and goodbye',
      preheader: 'A last email about {partner} and you.',
      opening:
        'Hello {name},\n\nThis is where {programme} ends for you and {partner}. {role, select, mentor {You led conversations with somebody who has seen a lot. Nobody can take that away from you.} other {You asked what not everybody dares to ask out loud. That is harder than giving answers.}}',
      next: 'Would you like to go on talking? You don’t need us for that: {partnerEmail}.',
      shows: {
        'close-mentee.thanks': '{role, select, mentor {{partner} to you} other {You to {partner}}}',
        'close-mentor.thanks': '{role, select, mentor {You to {partner}} other {{partner} to you}}',
        'scope.standing': '{role, select, mentor {{partner}’s score at the start} other {Your score at the start}}',
        'close-mentee.standing': '{role, select, mentor {{partner}’s score at the end} other {Your score at the end}}',
      },
    },

    launched: {
      subject: '{cohort} is under way',
      preheader: 'The first questions are on their way to everybody.',
      opening:
        'Hello {name},\n\nThe mentors and mentees of {cohort} have had their first email. They have just under two weeks to answer. Those who stay silent get two reminders at most.',
      more: 'Every Monday you get a short overview. What people write, you read only if they want you to. Averages appear once at least five people have answered.',
      next: 'In two weeks we put the pairs before you. Until then there is nothing you must do, though a word from you in the corridor works wonders.',
    },

    check: {
      subject: '{pairs, plural, =1 {One pair could use you} other {# pairs could use you}}',
      preheader: 'Why, and what usually helps.',
      opening:
        'Hello {name},\n\n{pairs, plural, =1 {One pair isn’t going as hoped. A single phone call is often enough.} other {# pairs aren’t going as hoped. A single phone call to each is often enough.}}',
      more: 'You hear of this once, and again when something changes. We go by what people do and answer, never by who opens an email.',
    },

    digest: {
      subject: 'Week {week} of {cohort}',
      preheader: 'Who needs you, and what has happened so far.',
      opening: 'Hello {name},\n\nThis is how things stand this week.',
      more: 'A pair that goes quiet is often just busy. A phone call does more than an email.',
    },

    closing: {
      subject: '{cohort} is complete',
      preheader: 'The figures from beginning to end, for you and your sponsor.',
      opening:
        'Hello {name},\n\nThe sessions of {cohort} are over and everybody has had a last email. This is what came of it.',
      more: 'Averages are always over at least five people. If you would like to quote somebody, ask first: words belong to whoever wrote them.',
      next: 'There is nothing left for you to do. Thank you for making this possible.',
    },
  },
};
