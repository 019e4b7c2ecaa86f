/** What the product itself says in this language, apart from any programme: letters' frame, pages, reports, mistakes. */
export const en = {
  /** Around every letter, and the letters that belong to no step. */
  mail: {
    /** Before the colon after what a link does, as this language writes it. */
    colon: ':',
    /** On a button where the programme names none. */
    answer: 'Answer',
    review: 'Look at the pairs',
    whyYouTwo: 'Why the two of you',
    openPage: 'Open the page',
    /** In the reader’s calendar, beside the subject of the letter; and in the letters about what changed. */
    appointment: {
      file: 'appointment.ics',
      description: '{programme}, {organisation}.\nTo change it or call it off, see our email about it.',
      change: 'Change it or call it off',
      /** For whoever said yes to it. */
      cannot: 'Something has come up',
      /** Under what something is now: what it was. */
      before: '(was: {value})',
      next: '{began, select, yes {Is something still not right? You can change it here.} other {Has something come up? Say so here, and {partner} hears from us at once.}}',
      calledOff:
        '{by, select, reader {{partner} gets the same email. A word from you is always welcome: {partnerEmail}.} other {You two will surely find another moment: {partnerEmail}.}}',
    },
    moveSession: 'Move it or call it off',
    settleSession: 'Enter our time',
    decide: 'Look and choose',
    others:
      '{count, plural, =1 {One more question follows} =2 {Two more questions follow} =3 {Three more questions follow} =4 {Four more questions follow} =5 {Five more questions follow} =6 {Six more questions follow} other {# more questions follow}} on the page.',
    closes: 'You can answer until {closes}.',
    /** Beside an earlier answer of the reader. */
    you: 'you',
    yes: 'yes',
    no: 'no',
    /** Where moments to meet were put to choose from and none suits. */
    noSlot: 'none of these times',
    /** After the name of a file: what it is. */
    fileKinds: { pdf: 'pdf', picture: 'picture', document: 'Word', sheet: 'Excel', slides: 'PowerPoint' },
    /** Beside a moment that the other half ticked. */
    suitsPartner: '{moment} (suits {partner})',
    parts: {
      morning: 'morning',
      noon: 'midday',
      afternoon: 'afternoon',
      evening: 'early evening',
      late: 'late evening',
    },
    notAsked: 'Didn’t ask for this? Then there is nothing you need to do.',
    writeBack: 'Write back',
    trouble: { to: 'To', letter: 'Email', reason: 'What went wrong' },
    /** Under what somebody wrote back by mail. */
    replied: {
      'reply-taken': { shown: 'What {partner} will read', button: 'Change it, or take it back' },
      'ask-drafted': { shown: 'What you wrote', button: 'Send it to {partner}' },
    },
    footer: {
      participant:
        '{sender} sends you this email on behalf of {coordinator} ({organisation}), because you take part in {cohort} as {part}.',
      over: '{sender} sends you this email on behalf of {coordinator} ({organisation}), because you took part in {cohort} as {part}.',
      me: 'A break, another language or time zone, or stopping?',
      meLink: 'You can arrange it on your own page',
      pairLink: 'Your pair',
      between: 'In between:',
      support: 'Did a conversation touch something heavy? You can turn to {support}.',
      confide:
        'Something on your mind, or something to say in confidence? {coordinator} is there for you: {coordinatorEmail}.',
      coordinator: '{sender} sends you this email because you look after {cohort} at {organisation}.',
      settings: 'Another language or time zone?',
      settingsLink: 'You can arrange it on your own page',
    },
    /** Around a session that was agreed, moved or called off. */
    session: {
      where: 'Where',
      call: 'Go to the session on {host}',
      settle: 'Where you meet, or by which link, is still for you and {partner} to settle: {partnerEmail}.',
      planned: {
        next: 'Has something come up? {page, select, yes {Move the session or call it off below, and we’ll tell {partner}.} other {Let {partner} know as soon as you can: {partnerEmail}.}}',
        nextLink: 'Move or cancel',
      },
      cancelled: {
        next: 'New times to choose from are on their way. Have you and {partner} found one already? Put it on the page.',
        nextLink: 'Our new time',
      },
      /** In the reader’s calendar. */
      event: {
        file: 'session.ics',
        title: 'Session {session} with {partner}',
        description: '{programme}, {organisation}.\nTo move or cancel it, see our email about this session.',
      },
    },
    notices: {
      'search-goes-on': {
        subject: 'We are still looking for you',
        preheader: 'There is nothing you need to do.',
        opening:
          'Hello {name},\n\nThe pair we suggested to you won’t go ahead. There can be a hundred reasons for that, and none of them says anything about you.\n\nWe are already looking further. As soon as we find somebody who suits you, you’ll get a new suggestion.',
      },
      'set-aside': {
        subject: 'We’ll leave you in peace for now',
        preheader: 'One click brings you back.',
        opening:
          'Hello {name},\n\nWe suggested a pair to you and heard nothing. It happens: a busy week, or a bad moment.\n\nAs a {part} you’ll get no more emails from us. If you would like to take part after all, open your own page by the link below and choose ‘Start again’. We’ll look for somebody at once.',
      },
      'partner-left': {
        subject: '{partner} has stopped',
        preheader:
          '{searching, select, yes {We are looking for somebody else for you.} other {Your conversations end here.}}',
        opening:
          'Hello {name},\n\n{partner} no longer takes part in {programme}, so you won’t get any more emails about your conversations. What you said to each other stays yours.\n\n{searching, select, yes {We are looking for somebody else who suits you. You’ll hear from us as soon as there is a suggestion.} other {Wondering how you can go on? {coordinator} will gladly think it through with you: {coordinatorEmail}.}}',
      },
      'somebody-left': {
        subject: '{who} has stopped',
        preheader:
          '{paired, select, yes {{count, plural, =1 {{partner} is} other {{partner} are}} now without a partner.} classic {There was a classic pair with {classic}.} other {There was no pair yet.}}',
        opening:
          'Hello {name},\n\n{who} ({part}) no longer takes part in {cohort}.{paired, select, yes { That leaves {partner} without a partner; we have already sent an email about it. A word from you would be welcome.} classic {} other { There was no pair yet, so nobody is waiting for a conversation.}}{classicCount, plural, =0 {} =1 { The classic pair with {classic} ends too. We have sent {classic} an email about it. We don’t look for somebody else by ourselves.} other { The classic pairs with {classic} end too. We have sent them an email about it. We don’t look for somebody else by ourselves.}}',
      },
      'partner-paused': {
        subject: '{partner} is taking a break',
        preheader: 'Your conversations will wait.',
        opening:
          'Hello {name},\n\n{partner} is taking a break. Until then we won’t ask you anything about your conversations. If one is already settled, agree between you whether it goes ahead: {partnerEmail}.\n\nYou’ll hear from us as soon as {partner} is back.',
      },
      'partner-back': {
        subject: '{partner} is back',
        preheader: 'Your conversations pick up again.',
        opening:
          'Hello {name},\n\n{partner} is back from a break. Your conversations pick up where they left off; the next email about them will come by itself.',
      },
      'cohort-stopped': {
        subject: '{cohort} stops here',
        preheader: 'Your diary is clear again.',
        opening:
          'Hello {name},\n\n{coordinator} has brought {cohort} to a stop. You’ll get no more emails about it, and conversations that were still planned won’t go ahead. What you talked about with others stays yours.\n\nWould you like to know why, or how to go on? {coordinator} will gladly answer: {coordinatorEmail}.',
      },
      'pairs-ended': {
        subject: '{count, plural, =1 {One pair has stopped} other {# pairs have stopped}}',
        preheader: 'Who, and what happens next.',
        opening:
          'Hello {name},\n\n{count, plural, =1 {This pair in {cohort} has come to an end.} other {These pairs in {cohort} have come to an end.}} {count, plural, =1 {They both hear} other {Everybody concerned hears}} from us today.',
      },
      'trust-signal': {
        subject: 'A quiet word with {mentor} and {mentee}?',
        preheader: 'One of them feels less at ease than last time, or than hoped.',
        opening:
          'Hello {name},\n\nIn the pair of {mentor} and {mentee}, somebody feels less free than they should. Who it is, and what was answered, stays with them.\n\nWhat helps: ring each of them briefly and ask how it is going. Leave this message out of it.',
      },
      'more-asked': {
        subject: '{who} would like to know more first',
        preheader: 'About being paired with {about}.',
        opening:
          'Hello {name},\n\nWe suggested {who} and {about} as a pair. {who} isn’t saying no, but would like to know more first. A short call or an email from you is usually enough.',
      },
      'no-moment': {
        subject: 'Find a time with {partner}',
        preheader: 'For session {number} there is no time yet that suits you both.',
        opening:
          'Hello {name},\n\n{heard, select, yes {We found no time for session {number} when you and {partner} are both free.} other {For session {number} we don’t yet know when {partner} is free.}} Between the two of you it often works: write to {partnerEmail}, or ring.\n\nFound a time? Put it on the page, and you’ll both get an invitation.',
      },
      'sessions-missed': {
        subject: '{mentor} and {mentee} keep missing each other',
        preheader: '{count, plural, =2 {Two} =4 {Four} other {#}} sessions in a row did not take place.',
        opening:
          'Hello {name},\n\nFor {mentor} and {mentee}, {count, plural, =2 {two} =4 {four} other {#}} sessions in a row did not take place.\n\n{side, select, mentor {Each time it was on {mentor}’s side. Give {mentor} a ring: does the hour still suit, and the question?} mentee {Each time it was on {mentee}’s side. Give {mentee} a ring: does the hour still suit, and the question?} other {It was not on the same side each time. Give them both a ring: does the rhythm still suit, and the question?}}',
      },
      'fresh-link': {
        subject: 'Your new link',
        preheader: 'The old one had expired.',
        opening: 'Hello {name},\n\nYour link had expired. Here is a new one, for you alone.',
      },
      'guest-waiting': {
        subject: '{inviter} is inviting {guest}',
        preheader: 'You say whether {guest} can join.',
        opening:
          'Hello {name},\n\n{inviter} has invited {guest} to take part in {cohort} as {part}.{together, select, yes { The two of them would like to be a pair.} other {}}\n\n{obstacle, select, known {But somebody at this address already takes part as {part}, or has stopped. Perhaps ask what was meant.} coordinator {But the address is your own, and whoever looks after the group does not take part in it. Perhaps ask what was meant.} other {Is {guest} welcome? Nothing happens until you choose.}}',
      },
      'guest-joined': {
        subject: '{guest} is taking part',
        preheader: 'Thank you for thinking of {guest}.',
        opening:
          'Hello {name},\n\n{guest} now takes part in {programme}. Thank you for thinking of {guest}.\n\n{together, select, yes {When we make pairs, we’ll bring you together. There is nothing you need to do.} other {There is nothing else you need to do.}}',
      },
      'guest-declined': {
        subject: 'About {guest} and {programme}',
        preheader: 'It isn’t possible this time.',
        opening:
          'Hello {name},\n\nYou invited {guest}. This time we don’t have a place for {guest} in {cohort}. That says nothing about {guest}, and nothing about you.\n\nWe don’t write to {guest} ourselves. Would you pass it on? If you have any questions, {coordinator} is there for you: {coordinatorEmail}.',
      },
      'session-agreed': {
        subject: 'Session with {partner}: {date} at {time}',
        preheader: 'Session {session} is ready for your calendar.',
        opening:
          'Hello {name},\n\nSession {session} with {partner} is settled: {date} at {time}. It takes {minutes, plural, =60 {an hour} =30 {half an hour} other {# minutes}}. The attachment puts it in your calendar.',
      },
      'session-moved': {
        subject: 'New time with {partner}: {date} at {time}',
        preheader: 'It was {oldDate} at {oldTime}.',
        opening:
          'Hello {name},\n\nSession {session} with {partner} moves from {oldDate} at {oldTime} to {date} at {time}. It takes {minutes, plural, =60 {an hour} =30 {half an hour} other {# minutes}}. The attachment moves it in your calendar too.',
      },
      'session-placed': {
        subject: 'Where you meet {partner}: {date} at {time}',
        preheader: 'Session {session} stays at the same time.',
        opening:
          'Hello {name},\n\nSession {session} with {partner} stays on {date} at {time}. Only the place is new. The attachment puts it in your calendar too.',
      },
      'session-cancelled': {
        subject: 'Not going ahead: session with {partner}, {date} at {time}',
        preheader: '{over, select, yes {Your conversations end here.} other {A new time is soon found.}}',
        opening:
          'Hello {name},\n\nSession {session} with {partner}, on {date} at {time}, is not going ahead{over, select, yes {, as your conversations end here.} other {. It happens in the best of pairs.}} The attachment takes it out of your calendar.',
      },
      'appointment-agreed': {
        subject: 'Going ahead after all: {title}, {date} at {time}',
        preheader: 'The attachment puts it back in your calendar.',
        opening:
          'Hello {name},\n\n{by, select, reader {You had called it off, and now ‘{title}’, on {date} at {time}, is going ahead after all.} other {It was called off, but {partner} lets you know that ‘{title}’, on {date} at {time}, is going ahead after all.}} The attachment puts it back in your calendar.',
      },
      'appointment-changed': {
        subject: '{moved, select, yes {New time} other {Changed}}: {title}, {date} at {time}',
        preheader: 'What is different, and your calendar set right.',
        opening:
          'Hello {name},\n\n{by, select, reader {You changed something about this appointment. The attachment changes it in your calendar too, and {partner} gets the same email.} other {{partner} changed something about this appointment. The attachment changes it in your calendar too.}} This is what is new:',
      },
      'appointment-cancelled': {
        subject: 'Not going ahead: {title}, {date} at {time}',
        preheader:
          '{by, select, end {Your conversations end here.} other {The attachment takes it out of your calendar.}}',
        opening:
          'Hello {name},\n\n{by, select, reader {You called it off: ‘{title}’, on {date} at {time}, is not going ahead.} partner {{partner} called it off: ‘{title}’, on {date} at {time}, is not going ahead.} other {Your conversations end here, so ‘{title}’, on {date} at {time}, is not going ahead either.}} The attachment takes it out of your calendar.',
      },
      'delivery-trouble': {
        subject: '{count, plural, =1 {One email did not arrive} other {# emails did not arrive}}',
        preheader: 'Are the addresses right?',
        opening:
          'Hello {name},\n\n{count, plural, =1 {We could not deliver this email of {cohort}.} other {We could not deliver these emails of {cohort}.}} Often it is a typing mistake in the address or a full mailbox.',
      },
      'reply-taken': {
        subject: 'Your answer is on its way to {partner}',
        preheader: 'Thank you for taking the time.',
        opening:
          'Hello {name},\n\nThank you. We’re passing your answer on to {partner}.{attached, select, yes { The attachment didn’t go with it: send it yourself, or put a link in your answer.} other {}}',
      },
      'ask-drafted': {
        subject: 'Is this a question for {partner}?',
        preheader: 'Press the button, and {partner} gets it.',
        opening:
          'Hello {name},\n\nYou wrote back with a question. If it’s for {partner}, send it on with the button.{attached, select, yes { You can add your attachment on the page.} other {}} If you meant to ask {coordinator}, write to {coordinatorEmail}. Until then nobody reads it.',
      },
      'reply-unread': {
        subject: 'How to get your answer where it belongs',
        preheader: 'Nobody read what you wrote.',
        opening:
          'Hello {name},\n\nThank you for replying. Only, we couldn’t pass this on: not everyone may read an answer to this question. Nobody has seen your email, not even {coordinator}. Write it on the page: there you’ll see who reads it.',
      },
      'reply-received': {
        subject: 'Reply from {from}: {about}',
        preheader: 'As it came in.',
        opening: 'Hello {name},\n\n{from} replied to an email of {cohort}. This is what it said.',
      },
    },
  },
  /** What coordinators' letters and digests say about figures. */
  report: {
    whyLeft: 'Why, in their own words',
    /** Beside a pair of which both are asked the same day whether they go on. */
    askedToday: 'We are also asking both of them today whether they are carrying on.',
    howEnded: 'How it came about',
    endedBy:
      '{count, plural, =0 {Neither of them replied any more, not even when we asked whether they were carrying on.} =1 {{who} wanted to stop.} other {{who} both wanted to stop.}}',
    endedNext:
      'We asked each of them for the reason, and they choose who reads it. For whoever was left behind we look for somebody else at once; for those who stopped or fell silent, only if they want us to.',
    attentionHeading: 'What needs your attention',
    nothing: 'Nothing in particular this time.',
    waiting: 'Still without a partner: {names}.',
    pairsHeading: '{count, plural, =1 {The suggested pair} other {The suggested pairs}}',
    reasons: 'Why',
    noReason: 'No reason known yet',
    waitingHeading: 'Still without a pair',
    silent: 'No answer came from {names}. We leave them in peace for now; one click brings them back.',
    classic: 'Asked for a classic mentor: {count} ({topics}).',
    classicFound: 'Classic mentors found: {count}.',
    classicLink: 'Find a classic mentor',
    toApprove:
      '{count, plural, =1 {One pair is} other {# pairs are}} waiting for your approval. The link is in your email about the pairs.',
    worried: '{count, plural, =1 {One pair could use you.} other {# pairs could use you.}}',
    pair: 'Pair',
    helps: 'What helps',
    morePairs: 'And {count, plural, =1 {one more pair} other {# more pairs}}.',
    replies:
      '{count, plural, =1 {One reply came by email this week. We passed it on to you.} other {# replies came by email this week. We passed them on to you.}}',
    stuck:
      '{count, plural, =1 {One email is stuck. We try again every hour.} other {# emails are stuck. We try again every hour.}}',
    refused:
      '{count, plural, =1 {One email was refused. Check the address.} other {# emails were refused. Check the addresses.}}',
    doubtful:
      '{count, plural, =1 {We do not know whether one email arrived.} other {We do not know whether # emails arrived.}}',
    quiet: 'Few answers to ‘{step}’: {answered} of {sent}. A word from you often helps more than an email from us.',
    standingHeading: 'Where the group stands',
    people:
      '{people, plural, =1 {One person} other {# people}} in the group.{paused, plural, =0 {} =1 { One person is taking a break.} other { # people are taking a break.}}{left, plural, =0 {} =1 { One person has stopped.} other { # people have stopped.}}',
    pairs:
      '{active, plural, =0 {No pair is under way yet.} =1 {One pair is under way.} other {# pairs are under way.}}{proposed, plural, =0 {} =1 { One suggestion is waiting for an answer.} other { # suggestions are waiting for an answer.}}{ended, plural, =0 {} =1 { One pair has come to its end.} other { # pairs have come to their end.}}',
    letters:
      '{sent, plural, =0 {No email has gone out yet.} =1 {One email has gone out.} other {# emails have gone out.}}{waiting, plural, =0 {} =1 { One email is ready to go.} other { # emails are ready to go.}}',
    answersHeading: 'Who answered what',
    answered: '{answered} of {sent} answered{expired, plural, =0 {} other {, {expired} not in time}}',
    meansHeading: 'What people say themselves',
    mean: '{mean} out of {to} on average, {people} people',
    privacy: 'An average is shown only once at least {least} people have answered.',
  },
  /** Why two people fit, said to one of them or to their coordinator, who reads the names. */
  reasons: {
    /** A topic or something in return in somebody's own words, in the middle of a sentence. */
    own: '‘{text}’',
    topics: {
      mentor: 'You can help {partner} with {topics}.',
      mentee: '{partner} can help you with {topics}.',
      coordinator: '{mentor} can help {mentee} with {topics}.',
    },
    exchange: {
      mentor: '{partner} offers something in return that you asked for: {exchanges}.',
      mentee: 'You offer something in return that {partner} asked for: {exchanges}.',
      coordinator: '{mentee} offers something in return that {mentor} asked for: {exchanges}.',
    },
    time: {
      pair: 'You are both free {when}{more, select, yes {, and at other times too} other {}}.',
      coordinator: '{mentor} and {mentee} are both free {when}{more, select, yes {, and at other times too} other {}}.',
    },
    /** When both are free every week, in the reader's hours. */
    stretch: 'on {days} from {from} to {until}',
    clock: '{hour}:{minute}',
    languages: {
      pair: 'You both speak {languages}.',
      coordinator: '{mentor} and {mentee} both speak {languages}.',
    },
    distance: {
      pair: {
        organisation: 'You work in different organisations.',
        department: 'You work in different departments.',
        site: 'You work at different sites.',
      },
      coordinator: {
        organisation: '{mentor} and {mentee} work in different organisations.',
        department: '{mentor} and {mentee} work in different departments.',
        site: '{mentor} and {mentee} work at different sites.',
      },
    },
    near: {
      pair: {
        site: 'You work in the same place, so meeting is easy.',
        clock: 'Your clocks say the same, so finding a moment is easy.',
      },
      coordinator: {
        site: '{mentor} and {mentee} work in the same place.',
        clock: '{mentor} and {mentee} live by the same clock.',
      },
    },
    found: {
      pair: 'You chose each other.',
      coordinator: '{mentor} and {mentee} chose each other.',
    },
  },
  /** How a pair is doing, said to its coordinator: why, and one thing to do. */
  health: {
    trust: {
      why: 'One of the two feels less free than they should.',
      what: 'Ring {mentor} and {mentee} one by one and ask how it is going. Leave this signal out of it.',
    },
    missed: {
      why: '{count, plural, =2 {Two sessions} =3 {Three sessions} =4 {Four sessions} other {# sessions}} in a row did not go ahead{whose, select, one {, each time on {name}’s side} unknown {} other {, {parts}}}.',
      part: '{count, plural, =1 {once} =2 {twice} =3 {three times} =4 {four times} other {# times}} on {name}’s side',
      what: '{call, select, one {Ring {name}} other {Ring {mentor} and {mentee} one by one}}: is it the time that no longer suits, or the question?',
    },
    bothSilent: {
      why: 'Neither has answered our questions since {day}.',
      what: 'Ring {mentor} and {mentee} one by one: a busy spell, or is something in the way?',
    },
    stuck: {
      scope: {
        why: 'Nothing has happened since {day}. What it will be about is still open.',
        what: 'Ring {mentee} and find one specific question together. Ten minutes are often enough.',
      },
      planning: {
        why: 'Nothing has happened since {day}. Session {session} has no date yet.',
        what: 'Suggest two times to {mentor} and {mentee} yourself.',
      },
      untold: {
        why: 'Session {session} was planned for {day}. Nobody has told us whether it went ahead.',
        what: 'Ask {mentor} or {mentee} whether they met.',
      },
      after: {
        why: 'Nothing has happened since {day}, after session {session}.',
        what: 'Ask {mentor} and {mentee} one by one what the session brought them.',
      },
    },
    silent: {
      why: '{name} has left {questions, plural, =2 {two questions} =3 {three questions} =4 {four questions} other {# questions}} unanswered since {day}{met, select, yes {, though the two do meet} other {}}.',
      what: '{met, select, yes {Ask {name} how the conversations are going. Nothing has to be written.} other {Ring {name}: what would make it easier?}}',
    },
    overdue: {
      why: 'Session {session} was due around {day} and still has no date.',
      what: 'Ring {mentor} and {mentee} and settle on a day together.',
    },
    away: {
      why: '{name} has been taking a break since {day}.',
      what: 'Ask {name} when it would suit again, and let {partner} know.',
    },
    askWaiting: {
      why: '{asks, plural, =1 {A question from {mentee} has been waiting for an answer since {day}.} =2 {Two questions from {mentee} are waiting for an answer, the oldest since {day}.} other {# questions from {mentee} are waiting for an answer, the oldest since {day}.}}',
      what: 'Ask {mentor} whether it is manageable. Two sentences are an answer too.',
    },
    resting: {
      why: '{whose, select, cohort {The group has} other {{name} has}} been taking a break since {day}.',
      what: 'There is nothing you need to do. After the break everything moves along.',
    },
    met: {
      why: 'They have met {held} of {of} times, most recently on {day}.',
      what: 'There is nothing you need to do. If you like, ask what they are learning from each other.',
    },
    ahead: {
      why: 'Session {session} is agreed for {day}.',
      what: 'There is nothing you need to do. They find each other.',
    },
    kept: {
      why: 'What {mentee} decides to try gets done.',
      what: 'Ask {mentee} whether there is something in it to tell the group.',
    },
    answering: {
      why: '{of, plural, =1 {The first question has been answered.} other {Between them they have answered {answered} of {of} questions.}}',
      what: 'There is nothing you need to do. The first session is still to come.',
    },
    begun: {
      why: 'A pair since {day}.{known, select, yes { The first session is around {first}.} other {}}',
      what: 'There is nothing you need to do. Give them a little time.',
    },
  },
  /** The coordinator’s page about who would rather ask a classic mentor (M19). */
  classic: {
    title: 'Who is looking for a classic mentor?',
    intro:
      'This is what people in {cohort} would rather ask somebody who has been through it. Do you know who that could be? Ask them yourself first, in person. If they say yes, bring the two together here.',
    none: 'At the moment nobody is asking for a classic mentor.',
    since: 'Asked on {date}',
    nameless: '{count, plural, =1 {One more person asks} other {# more people ask}} this without their name.',
    colon: ':',
    found: '{mentor} has been the classic mentor since {date}.',
    choose: 'Choose somebody for {name}',
    chooseTitle: 'A classic mentor for {name}',
    topic: 'What it is about',
    words: 'In their own words',
    who: 'Who will be the classic mentor?',
    whoHelp: 'Left out: whoever is above or below {name} in the reporting line, or is taking a break.',
    nobody:
      'At the moment nobody in the group can. Whoever is above or below {name} in the reporting line, or is taking a break, does not count.',
    asked: 'I asked this person myself, and they said yes.',
    next: 'Both get an email that introduces them. {name} takes the first step for one conversation of 45 minutes. After four weeks we ask each of them briefly how it was.',
    send: 'Bring the two together',
    back: 'Back to all questions',
    did: '{name} and {mentor} each get an email that introduces them.',
    wrong: {
      asked: 'Ask them yourself first. Then tick that they said yes.',
      who: 'Choose who will be the classic mentor.',
      'no-wish': 'This question is no longer there: it was taken back, or whoever asked it has stopped.',
      nobody: 'Whoever you chose no longer takes part. Choose somebody else.',
      'fulfilled-otherwise': 'Meanwhile somebody has been found for this question.',
      self: 'That is the same person. Choose somebody else.',
      away: 'Whoever you chose is taking a break. Choose somebody else, or wait until they are back.',
      line: 'One is above the other in the reporting line, which makes it hard to speak freely. Choose somebody else.',
      excluded: 'The list says that these two are not to be paired. Choose somebody else.',
      before: 'These two have been a pair before, in the same roles. Choose somebody else.',
    },
    hindered: {
      over: '{cohort} has ended. No more pairs are made.',
      asleep: '{cohort} is taking a break. It will be possible once the group goes on.',
      away: '{name} is taking a break. It will be possible once {name} is back.',
      'no-letters':
        'This group began with an older version of the programme, without emails for a classic pair. Please introduce the two yourself.',
    },
    expired: {
      title: 'This link has expired',
      text: 'Your latest overview has a link that works.',
    },
  },
  /** The coordinator's pages about a match. */
  review: {
    title: 'The pairs of {cohort}',
    intro:
      'Nobody knows of this yet. Look first at who is left over, then at the pairs that fit least well. You approve at the very end.',
    colon: ':',
    cut: {
      language: 'The group is too large to be worked out in one go. We cut it by language, into {parts} parts.',
      zone: 'The group is too large to be worked out in one go. We cut it by language and time zone, into {parts} parts.',
      size: 'The group is too large to be worked out in one go. We cut it by language, time zone and size, into {parts} parts.',
    },
    waitingHeading:
      '{count, plural, =0 {Nobody is left over} =1 {One person is left over} other {# people are left over}}',
    nobodyWaits: 'There is a pair for everybody.',
    find: 'Choose somebody for {name}',
    gone: '{count, plural, =1 {One pair is no longer possible: somebody stopped, is taking a break or has another pair.} other {# pairs are no longer possible: somebody stopped, is taking a break or has another pair.}} Have it worked out again.',
    unmade: {
      pinned: 'You kept {a} and {b} together, but that is not possible. {why}',
      found: '{a} and {b} chose each other, but that is not possible. {why}',
    },
    why: {
      nobody: 'nobody is free in the other role.',
      ruledOut: 'nobody who is free is possible: {rules}.',
      odd: '{lacking, plural, =1 {there is one person too few in the other role.} other {there are # people too few in the other role.}}',
      taken:
        '{possible, plural, =1 {the only possible partner is in another pair.} other {the # possible partners are in other pairs.}}',
      total: 'one more pair would make the others worse.',
    },
    ruledOutBy: {
      self: '{count} times the same person',
      line: '{count} in the same reporting line',
      excluded: '{count} ruled out by the list',
      earlier: '{count} with whom there was a pair before',
      forbidden: '{count} ruled out by you',
      language: '{count} without a shared language',
    },
    refusals: {
      self: 'This is the same person.',
      line: 'They are in the same reporting line.',
      excluded: 'The list says they are not to be paired.',
      earlier: 'This pair was made or suggested before.',
      forbidden: 'You ruled this pair out.',
      language: 'They share no language.',
      taken: 'One of them is in another pair already.',
      gone: 'One of them is no longer free.',
    },
    forbiddenHeading: 'Ruled out by you',
    allow: 'Allow after all',
    pairsHeading: '{count, plural, =0 {No pairs} =1 {One pair} other {# pairs}}',
    pairsIntro: 'The weakest first. A hundred is a pair that fits in everything.',
    pair: '{a} and {b}',
    pinned: 'kept',
    pin: 'Keep',
    unpin: 'Let go',
    forbid: 'Rule out',
    another: 'Somebody else for {name}',
    score: '{score} out of 100',
    points: '{points} of {of}',
    notJudged: 'not known, counts half',
    parts: {
      topics: 'Topics',
      exchange: 'What goes back',
      languages: 'Language',
      time: 'Free time',
      distance: 'Distance in the organisation',
    },
    pages: 'Pages',
    previous: 'Previous',
    next: 'Next',
    pageOf: 'Page {at} of {pages}',
    againHeading: 'Work it out again',
    againText: 'What you kept stays. We work out the rest again.',
    again: 'Work it out again',
    first: {
      pairs: 'As many pairs as possible, then the best',
      total: 'The best pairs taken together, even if more people are left over',
    },
    missingHeading: '{count, plural, =1 {One person left something open} other {# people left something open}}',
    missingIntro: 'What we do not know counts half. The match went on with what there was.',
    missingPart:
      '{part}: could not be judged in {pairs} of {all} pairs. That is {points} of the 100 points on average.',
    missingWho: 'Who left what open?',
    missingPoints: '{points} of the 100 points not known',
    missingPartners: '{count, plural, =1 {one possible partner fewer} other {# possible partners fewer}}',
    unsaid: {
      topics: 'topics',
      exchanges: 'what goes back',
      languages: 'languages',
      free: 'free hours',
    },
    fairnessHeading: 'Is it fairly shared out?',
    fairnessAll: '{mean} out of 100 on average, over {people} people.',
    fairnessEven: 'No group is left with clearly poorer pairs.',
    fairnessPoor: '{group} comes off clearly worse than the others.',
    fairnessTooFew: 'Fewer than {least} people are in a pair, which is too few to compare.',
    fairnessSmall: '{which} the groups are too small to compare.',
    fairnessLeast: 'Every figure is over at least {least} people. Smaller groups stand together.',
    groupings: { language: 'By language', department: 'By department', site: 'By site' },
    unknownGroup: 'Not known',
    otherGroups: 'Smaller groups',
    people: '{count, plural, =1 {one person} other {# people}}',
    changeTitle: 'With whom could {name} be a pair?',
    changeIntro:
      'The best first. Whoever has to make room gets in return the person who becomes free, where that is possible. Your choice is kept from then on.',
    noAlternative: 'There is nobody with whom it is possible.',
    now: 'together now',
    withNow: 'Now with {names}',
    give: 'Make {a} and {b} a pair',
    refusedHeading: '{count, plural, =1 {With one person it is not possible} other {With # people it is not possible}}',
    back: 'Back to all pairs',
    approveHeading: 'Ready?',
    approveText: 'Then we ask both sides. Anybody who would rather not need not say why, and we go on looking at once.',
    approve:
      '{count, plural, =0 {Approve without pairs} =1 {Approve and ask this pair} other {Approve and ask these # pairs}}',
    done: {
      pin: 'Kept. This pair stays, even if you have it worked out again.',
      unpin: 'Let go.',
      forbid: 'Ruled out, for later too. We worked it out again.',
      allow: 'Allowed. Have it worked out again to take it into account.',
      give: 'Swapped, and kept.',
      solve: 'Worked out again.',
    },
    wrong: {
      changed: 'Something changed in the meantime. This is how things stand now: have another look and choose again.',
      nothing: 'There is no proposal waiting any more.',
      refused: 'That is not possible. {why}',
      impossible:
        '{count, plural, =1 {One pair is no longer possible.} other {# pairs are no longer possible.}} Have it worked out again, then approve.',
    },
    approved: {
      title: 'Approved',
      text: 'We are now asking both sides. You’ll hear as soon as somebody would rather not and we find a new pair.',
    },
    nothing: {
      title: 'There is nothing to approve now',
      text: 'You’ll get an email as soon as there is a proposal for {cohort}.',
    },
    over: {
      title: 'This group has ended',
      text: 'There is nothing left to approve.',
    },
    expired: {
      title: 'This link has expired',
      text: 'Use the link in your latest email about the pairs.',
    },
  },
  /** Pages behind a link. */
  page: {
    /** Where one half of a pair moves a session or calls it off. */
    session: {
      title: 'Session {number} with {partner}',
      agreed: 'Settled: {moment}.',
      open: 'No time has been settled yet.',
      held: 'You have met. There is nothing left to arrange here.',
      over: 'There is nothing left to arrange here for this session.',
      otherHeading: 'Have you agreed on another time, or a place?',
      ownHeading: 'Have you agreed on a time?',
      when: 'Day and time',
      whenHelp: 'By your own clock ({zone}). {partner} gets an invitation straight away.',
      where: 'Where, or by which link',
      whereHelp:
        'A place, or a link for a video call. It goes into the invitation, and holds until one of you says otherwise.',
      agree: 'Put it in our diaries',
      postponeHeading: 'No other time yet?',
      postponeText: 'We’ll let this one go and suggest new ones to {partner} and you.',
      postpone: 'Look for another time',
      cancelHeading: 'Can’t it go ahead now?',
      cancelText: '{partner} will hear at once, without the reason. Then we’ll look for a new time, from next week on.',
      cancel: 'Call this session off',
      did: {
        agreed: 'Noted. You’ll both get an invitation.',
        postpone: 'That time is free again. You’ll both get new ones to choose from shortly.',
        cancel: 'The session has been called off. You’ll both get new times to choose from shortly.',
        meanwhile: 'Something has changed in the meantime. This is how it stands:',
        past: 'That time has already passed. Choose one that is still to come.',
        'too-long': 'That is too long for a place or a link. Make it shorter.',
      },
    },
    /** What the two of a pair keep together. */
    pair: {
      title: 'You and {partner}',
      lead: 'All that you shared with each other, in one place. {partner} reads the same here.',
      ended: 'Your sessions are over. What is here stays between the two of you.',
      noneTitle: 'No pair yet',
      none: 'Once you have both said yes, all that you share with each other will be here.',
      you: 'you',
      after: 'After session {number}',
      between: 'In between, {day}',
      scope: {
        heading: 'What you are working on',
        first: 'How it began',
        none: 'No question on paper yet. Once there is one, it will be here at the top.',
      },
      sessions: {
        heading: 'Your sessions',
        number: 'Session {number}',
        open: 'No time yet. We are aiming for {day}.',
        sought: 'No time yet.',
        agreed: 'Settled: {moment}.',
        passed: 'It was planned for {day}.',
        held: 'You met on {day}.',
        over: 'It did not go ahead.',
        move: 'Move it or call it off',
        settle: 'Agree a time yourselves',
        none: 'Nothing planned yet. First the question, then the first session.',
      },
      commitments: {
        heading: '{role, select, mentor {What {partner} wants to try} other {What you want to try}}',
        untold: 'We’ll ask later how it went.',
        none: 'Nothing yet. The first idea often comes after a session.',
      },
      asked: {
        heading: 'In between',
        unanswered: 'No answer yet.',
        none: '{role, select, mentor {{partner} has not asked anything between two sessions yet.} other {Nothing asked between two sessions yet. One small thing is always welcome.}}',
      },
      reflections: {
        heading: 'Looking back',
        none: 'What you share with each other after a session will appear here.',
      },
      ledger: {
        heading: 'Both ways',
        mine: 'What you gave',
        theirs: 'What {partner} gave',
        none: 'Nothing written down yet.',
      },
      rest: 'What one of you kept private is not here. {coordinator} has no access to this page.',
    },
    /** Above the form, when there is something to say first. */
    notice: {
      filledIn: 'We filled in what you chose in the email. Press the button once and it’s noted.',
      /** Where a click filled in one answer, and others that are needed are still open. */
      filledInPart: 'We filled in what you chose in the email. Fill in the rest and send it.',
      answered: 'Your answer is noted. You can still change it here, or take it back, until {closes}.',
      /** Where it is too late to take it back. */
      changeable: 'Your answer is noted. You can still change it here until {closes}.',
      drafted: 'This is what you saved. It has not been sent yet.',
      draftedAgain: 'This is what you saved, but it has not been sent yet. Until you do, your earlier answer counts.',
      saved: 'Saved. The link in your email brings you back to where you were, until {closes}.',
      takenBack: 'Your answer is gone and nobody reads it any more. You can answer again until {closes}.',
    },
    /** What a moment is on the clock of the other half, where it is night there. */
    otherHour:
      'Just so you know: for {partner} that is {date} at {time}. If it can’t be otherwise, that’s all right: {partner} can still say no. Got the hour wrong? You can still change it.',
    /** Beside a question that may be left open. */
    optional: 'optional',
    send: '{count, plural, =1 {Send my answer} other {Send my answers}}',
    save: 'Save and finish later',
    takeBack: '{count, plural, =1 {Take my answer back} other {Take my answers back}}',
    takeBackHelp: 'We’ll erase what you sent. You can start again afterwards.',
    /** Under a question: who reads the answer besides its author. */
    readers: {
      private: 'Nobody else reads this.',
      pair: '{partner} reads this too.',
      pairLater: 'Later your {part} reads this too.',
      coordinator: '{partner} and {coordinator} read this too.',
      coordinatorLater: '{coordinator} reads this too, and later your {part}.',
      anonymous: '{partner} reads this too, and {coordinator} without your name.',
      anonymousLater: '{coordinator} reads this without your name, and later your {part}.',
      confidential: 'Only {coordinator} reads this.',
      classic: '{coordinator} reads this, and whoever becomes your classic mentor.',
      counted: 'Counts without your name.',
    },
    /** The choice of who reads an answer. */
    choose: {
      ask: 'Who may read this?',
      private: 'Only me',
      pair: '{partner}',
      pairLater: 'Later my {part} too',
      coordinator: '{partner} and {coordinator}',
      coordinatorLater: '{coordinator}, and later my {part}',
      anonymous: '{partner}, and {coordinator} without my name',
      anonymousLater: '{coordinator} without my name, and later my {part}',
      confidential: 'Only {coordinator}',
      classic: '{coordinator}, and whoever becomes my classic mentor',
      counted: 'Nobody, it only counts in the figures',
    },
    longest: 'At most {most} characters.',
    /** A file that goes with an answer (M15). */
    file: {
      which: 'A pdf, a picture, or a Word, Excel or PowerPoint file. At most {most}.',
      attached: 'Attached now:',
      /** Once something was wrong, or before it was sent: no page can fill in a file. */
      again: 'You chose ‘{file}’. Choose that file once more: a browser doesn’t remember it.',
      without: 'Send no file along',
      gone: {
        title: 'This file is no longer here',
        text: 'Whoever sent it took it back, or your pair has come to an end.',
      },
      expired: {
        title: 'This link has expired',
        text: 'To be safe, a link works only for a while. Do you still need the file? Ask whoever sent it to you.',
      },
    },
    ownTopic: 'Something else, in your own words',
    ownTopicAgain: 'Anything else',
    /** The grid of a week: a column is a part of the day, with its hours. */
    day: 'Day',
    thanks: {
      /** Both of a pair chose the same moment for a session. */
      agreed: 'Agreed: {date} at {time}. The invitation for your diary is on its way.',
      /** What was arranged with the other half changes. */
      rearranged: 'Thank you. {partner} will hear from us, and your calendars will follow.',
      /** A session did not happen, and no other day is known yet. */
      sought: 'Thank you. We’ll look for another time for you both.',
      title: 'Noted',
      thanks: 'Thank you, it’s noted.',
      given: 'What you answered',
      noAnswer: 'Left open',
      nextHeading: 'What now?',
      next: 'You can expect your next email on {date}.',
      nextToday: 'Your next email comes later today.',
      nextLater: 'There is nothing to do now. We’ll email you when there is something new.',
      change: 'Want to change something? You can until {closes}.',
      changeLink: 'Back to my answers',
    },
    mindset: {
      heading: 'Where you stand today',
      intro:
        'On each line both ends are worth something, each in its place. Take it as a way into a conversation, not as a measurement. Only you see this.',
      between: 'Between {first} and {second}',
      tooFew: 'You marked too few sentences here to say anything.',
      details: 'What you marked for each sentence',
      /** The same statements once before, beside today: in a legend, and under an axis. */
      shift: {
        before: 'The first time',
        today: 'Today',
        notTaken: 'The first time you did not mark these sentences, so there is nothing to compare.',
        tooFew: 'The first time you marked too few sentences here to compare.',
        was: 'The first time you stood {lean, select, between {between {first} and {second}} other {on the {end} side}}.',
        same: 'Today you stand in much the same place.',
        little: 'Today you lean a little more towards {end}.',
        much: 'Today you lean a good deal more towards {end}.',
      },
    },
    /** Once, beside a scope that could be sharper (M12). Nothing has to change. */
    scope: {
      lead: 'A good start. With a little more, {partner} will know straight away where to begin.',
      missing: {
        subject:
          'What exactly is it about? Name the channel, the meeting, the document or the people you have in mind.',
        question: 'What would you like to know? Put it as one question.',
        'one-question':
          'You have several, which is a good sign. Which one would you like to start with? The others can follow.',
        sign: 'How would you notice? Something you can see or count, or something that somebody does differently.',
        time: 'By when, roughly? A month or an occasion is enough.',
      },
      /** Above the example. */
      forInstance: 'For instance',
      button: 'Make my question sharper',
      keep: 'Happy with it as it is? Then leave it just like that.',
      /** By the field that was chosen; other for any that is not here. */
      examples: {
        technology: {
          question: 'How do I write one LinkedIn post a month that technicians in the region reply to?',
          sign: 'Within three months five of them have answered.',
        },
        customers: {
          question: 'Why do new customers ring us first instead of ordering in the web shop?',
          sign: 'Before the May meeting I have asked four of them myself.',
        },
        networking: {
          question: 'At the October trade fair, how do I start talking to people who have just set up on their own?',
          sign: 'I come home with five names and have coffee with two of them.',
        },
        own: {
          question: 'How do I open our Monday meeting so that newcomers speak up too?',
          sign: 'By the summer everybody at the table has said something at least once.',
        },
        other: {
          question: 'How do I turn my monthly report into one page that colleagues read?',
          sign: 'Next month I get three questions about it.',
        },
      },
    },
    closed: {
      /** Above what was typed when the questions closed meanwhile. */
      typed: 'This is what you had just written. It was not sent: copy it if you want to keep it.',
      expired: {
        title: 'You can no longer answer here',
        text: 'You could until {closes}. Don’t worry, the programme simply goes on.',
      },
      answered: { title: 'Your answer is in', text: 'You could change it until {closes}. What you wrote counts.' },
      over: {
        title: 'This question is no longer needed',
        text: 'Something has changed in the meantime and we no longer need your answer. There is nothing you need to do.',
      },
      been: {
        title: 'This has been',
        text: 'The moment has passed, so nothing about this appointment changes any more. You can always arrange something new, by the link at the foot of your emails.',
      },
      notYet: {
        title: 'This question comes later',
        text: 'It is still too early. You’ll get an email when the time comes.',
      },
      left: {
        title: 'You no longer take part',
        text: 'You have left {programme}, so there is nothing to fill in here. Not what you meant? {coordinator} will gladly help.',
      },
      ended: { title: '{programme} is over', text: 'All questions are closed. Thank you for taking part.' },
      letter: { title: 'There is nothing to fill in', text: 'This email asks no question.' },
    },
    expired: {
      title: 'This link has expired',
      text: 'To be safe, a link works only for a while. We’ll gladly send you a new one, to the address we have for you.',
      button: 'Send me a new link',
      sentTitle: 'Look in your mailbox',
      sent: 'If you still take part, a new link is on its way to your address. It takes a few minutes at most.',
      meTitle: 'This link has expired',
      me: 'At the foot of every email you get from us is a link to your own page. Use the one in your latest email.',
    },
    footer: 'Anything unclear, or something to say in confidence? {coordinator} is there for you:',
    me: {
      title: 'Your page',
      hello: 'Hello {name}',
      part: 'You take part in {programme} as {part}, in {cohort} at {organisation}.',
      coordinator: 'You look after {cohort} at {organisation}.',
      pair: 'You are paired with {partner}.',
      pairLink: 'What you keep together',
      proposed: 'We suggested {partner} to you. You both still say yes or no.',
      noPair: 'You have no partner at the moment.',
      classic: '{half, select, mentor {You are {partner}’s classic mentor.} other {{partner} is your classic mentor.}}',
      pairAs: 'As {part} you are paired with {partner}.',
      proposedAs: 'As {part} you have a suggestion: {partner}. You both still say yes or no.',
      noPairAs: 'As {part} you have no partner at the moment.',
      pausedAs: 'As {part} you are taking a break.',
      done: {
        paused: 'You are taking a break. You’ll get no more emails until you start again.',
        resumed: 'Good to have you back. Everything moved by the days you were away.',
        settings: 'Saved. This is how we’ll write to you from now on.',
        left: 'You have stopped as {stopped}. As {part} you simply go on.',
      },
      pauseHeading: 'Take a break',
      pauseText: 'Busy, ill or on holiday? We’ll send nothing, and all that was planned moves along.',
      pause: 'Pause my emails',
      pausedText: 'You are taking a break. Start again whenever it suits you.',
      resume: 'Start again',
      beginHeading: 'In between',
      settingsHeading: 'How we write to you',
      language: 'Language',
      zone: 'Time zone',
      zoneHelp: 'Start typing, for example Europe/Brussels.',
      hour: 'Preferably at',
      hourHelp: 'Any hour will do, evenings and nights too.',
      anyHour: 'No preference, in the daytime',
      saveSettings: 'Save',
      leaveHeading: 'Stop',
      leaveText: 'If it no longer suits you, you can stop at any time.',
      leaveLink: 'I’d like to stop',
    },
    /** What somebody begins of their own accord. */
    begin: {
      chooseTitle: 'With whom?',
      choose: 'You are in more than one pair. Choose whom it is about.',
      back: 'To my own page',
      hindered: {
        over: { title: '{cohort} is over', text: 'So there is nothing more to do here. Thank you for taking part.' },
        left: { title: 'You no longer take part', text: 'So there is nothing more to do here.' },
        paused: {
          title: 'You are having a break',
          text: 'Would you like to do this all the same? Start again first, on your own page.',
        },
        asleep: {
          title: 'Everything has stopped for a while',
          text: '{coordinator} has paused {cohort}. As soon as it goes on, you can do this again.',
        },
        parted: {
          title: 'You need a pair for this',
          text: 'You are in none at the moment, or this one is over.',
        },
        'not-now': { title: 'This can’t be done now', text: 'It is too early for it, or it has happened already.' },
        enough: {
          title: 'That is enough for today',
          text: 'You have done this {most} times today. Tomorrow you can again.',
        },
      },
    },
    leave: {
      title: 'Do you want to leave {programme}?',
      text: 'You may. You’ll get no more emails from us, unless a conversation still has to leave your calendar.',
      pair: '{partner} gets a short note that you are leaving, without a reason. We’ll look for somebody else for {partner}.',
      classic: '{partner} gets a short note that you are leaving, without a reason.',
      final: 'You can’t come back into this group afterwards. If it’s just too much for now, take a break instead.',
      button: 'Yes, I’m leaving',
      why: 'Would you like to say why? You needn’t. Only {coordinator} will read it.',
      back: 'No, I’m staying',
      which: 'You take part as {part}. What would you like to stop?',
      asPart: 'As {part}',
      noPair: 'Nobody is waiting for you as {part}.',
      buttonAs: 'I’m stopping as {part}',
      altogether: 'Altogether',
      altogetherText: 'You’ll get no more emails from us.',
      buttonAltogether: 'I’m stopping altogether',
      leftTitle: 'You have left',
      left: 'Thank you for taking part, {name}. You’ll get no more emails from {programme}. If there is anything you’d still like to say, {coordinator} will gladly listen.',
    },
    /** On one’s own page: inviting somebody (M10). */
    invite: {
      heading: 'Know somebody who should join?',
      text: 'Make a link and send it yourself: we only write to people who sign up. A link is for one person. {coordinator} then sees whether there is a place.',
      make: 'Make a link',
      another: 'Make another link',
      enough:
        'You have {most} links that nobody has used yet, and that is enough for now. If you need a new one, withdraw one first.',
      link: 'Link of {made}, for one person',
      until: 'Works until {until}.',
      forward: 'Send it in an email',
      withdraw: 'Withdraw this link',
      waiting: '{guest} signed up with your link. You’ll hear from us once {coordinator} has chosen.',
      made: 'Your link is ready. Send it to the person you want to invite.',
      withdrawn: 'The link is withdrawn and no longer works.',
      mailSubject: 'Something for you?',
      mail: 'Hello,\n\nI take part in {programme} and thought of you at once. What it is, and how to join, is here:\n{link}\n\nThe link is for you alone and works until {until}.\n\nBest wishes,\n{name}',
    },
    /** What a guest reads behind the link. */
    join: {
      title: '{inviter} is inviting you',
      what: 'In {programme} at {organisation} two people form a pair: {mentor} and {mentee}.{sessions, plural, =0 {} other { They talk {sessions, plural, =3 {three} =4 {four} =5 {five} =6 {six} other {#}} times{rhythm, select, month {, once a month} week {, once a week} other {}}, {minutes, plural, =60 {an hour} =30 {half an hour} other {# minutes}} each time.}} Everything else goes by email: you need no account.',
      data: '{coordinator} reads what you fill in here and sees whether there is a place; {inviter} hears whether you take part. We use it for nothing else, and you can stop at any time.',
      languages: 'Other languages',
      name: 'Your name',
      email: 'Your email address',
      emailHelp: 'This is where all your emails will come.',
      role: 'How would you like to take part?',
      language: 'In which language should we write to you?',
      zone: 'Which time zone do you live in?',
      together: '{inviter} and I would like to be a pair',
      togetherHelp: 'A pair is always one {mentor} and one {mentee}.',
      send: 'I’d like to take part',
      wrong: {
        name: 'Write your name here, on one line.',
        email: 'This doesn’t look like an email address. Write it like name@example.org.',
        together: 'You can be a pair with {inviter} only as {part}.',
        notTogether: 'Being a pair with {inviter} is no longer possible. Untick this.',
      },
      sent: {
        title: 'Thank you, {coordinator} will have a look',
        text: 'There is nothing to do now. If there is a place, a first email will come to the address you gave. If not, {inviter} will let you know.',
      },
      used: {
        title: 'This link has been used',
        text: 'A link is for one person. Was it you who filled it in? Then all is well and there is nothing more to do. If not, ask {inviter} for a new one.',
      },
      gone: {
        title: 'This link no longer works',
        text: 'It has expired or was withdrawn. Would you still like to take part? Ask whoever sent you the link for a new one.',
      },
      over: {
        title: 'It’s too late to join',
        text: '{cohort} is over. Thank you for your interest: {coordinator} will know whether there is to be another group.',
      },
    },
    /** What a coordinator decides about a guest. */
    referral: {
      title: '{guest} would like to take part',
      name: 'Name',
      email: 'Email address',
      role: 'Role',
      inviter: 'Invited by',
      together: 'Together',
      togetherYes: '{guest} and {inviter} would like to be a pair.',
      togetherNoMore:
        '{guest} and {inviter} wanted to be a pair, but {inviter} has a partner by now or has stopped. {guest} will then get a suggestion like everybody else.',
      text: 'Welcome? Then {guest} gets the first email with questions{told, select, yes {, and we let {inviter} know} other {}}. {told, select, yes {Rather not? Then we ask {inviter} to pass it on kindly, without a reason.} other {Rather not? {inviter} has stopped, so please tell {guest} yourself.}}',
      welcome: 'Welcome',
      decline: 'Rather not',
      obstacle: {
        known:
          'Somebody at this address already takes part as {part}, or has stopped. That is why {guest} cannot join like this.',
        coordinator:
          'This is the address with which you look after the group. That is why {guest} cannot join like this.',
        over: '{cohort} is over. Nobody can join it any more.',
      },
      approvedTitle: '{guest} is taking part',
      approved: 'The first email goes out at once, or on the next working day.',
      declinedTitle: 'Not this time',
      declined:
        '{told, select, yes {We asked {inviter} to let {guest} know.} other {{inviter} has stopped, so please tell {guest} yourself.}}',
      stillText: 'Possible after all? {guest} can still join.',
      still: 'Welcome after all',
      expired: {
        title: 'This link has expired',
        text: 'This was open for more than a year. Whoever would still like to take part needs a new invitation.',
      },
    },
    unsubscribe: {
      title: 'No more emails?',
      text: 'This button pauses your emails. Your place stays yours: on your own page you can start again or leave altogether.',
      button: 'Stop sending me emails',
      back: 'To my own page',
    },
  },
  /** What went wrong, to a participant. */
  mistake: {
    heading: '{count, plural, =1 {There is one thing left} other {There are # things left}}',
    kept: 'Everything you wrote is still here. It has not been sent yet.',
    missing: {
      text: 'There is nothing here yet.',
      one: 'Choose one answer here.',
      some: 'Tick at least one thing here.',
      file: 'Choose a file here.',
    },
    tooLong: 'This is too long: at most {most} characters.',
    tooMany: 'These are too many: choose at most {most}.',
    notAChoice: 'We don’t know this answer. Choose one from the list.',
    past: 'That moment has passed already. Choose a day and a time that are still to come.',
    tooSoon: 'That is too soon: the person you meet still has to hear of it. Choose a time at least twelve hours away.',
    file: {
      tooLarge: 'This file is too large: at most {most}. Choose a smaller one.',
      wrongType:
        'We don’t take this kind of file. Choose a pdf, a picture, or a Word, Excel or PowerPoint file without macros.',
      empty: 'This file is empty. Choose another one.',
    },
    zone: 'We don’t know this time zone. Write it like Europe/Brussels.',
    /** A day and a time that were typed. */
    moment: {
      'no-moment': 'Fill in a day and a time.',
      'skipped-hour': 'That hour doesn’t exist that night: the clocks go forward. Choose another time.',
    },
    choice: 'Choose from the list.',
    invalid: {
      title: 'This link isn’t right',
      text: 'Perhaps your email program broke it in two. Open it again from your email, or copy all of it.',
    },
    tooLarge: {
      title: 'This is more than we can keep',
      text: 'We could not save anything. Go back in your browser: your text should still be there. Make it a little shorter and try again.',
    },
    fileTooLarge: {
      title: 'That file is too large',
      text: 'A file can be {most} at most. We could not save anything. Go back in your browser: your text should still be there. Choose a smaller file.',
    },
    malformed: {
      title: 'This reached us damaged',
      text: 'We could not save anything. Go back in your browser and try again.',
    },
    ours: {
      title: 'Something went wrong on our side',
      text: 'It’s nothing you did. Go back in your browser and try again in a few minutes.',
    },
  },
};
