import { describe, expect, it } from 'vitest';
import { extractReply } from '../../src/inbox/reply.ts';

const lead = 'On Mon, Mar 3, 2025 at 10:02 AM Ann Peeters &lt;ann@example.org&gt; wrote:';
const split =
  'class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex"';

const pages: readonly { says: string; html: string; words: string }[] = [
  {
    says: 'answers between the quotes of Gmail',
    html: `<div dir="ltr"><div class="gmail_quote"><div dir="ltr" class="gmail_attr">${lead}<br></div><blockquote ${split}>What did you learn?</blockquote><div><br></div><div>To ask more.</div><div><br></div><blockquote ${split}>And now?</blockquote><div>I ask.</div><blockquote ${split}>Kind regards, Ann</blockquote></div></div>`,
    words: '> What did you learn?\n\nTo ask more.\n\n> And now?\n\nI ask.',
  },
  {
    says: 'an answer below the quote of Gmail',
    html: `<div class="gmail_quote"><div class="gmail_attr">${lead}</div><blockquote ${split}>What did you learn?</blockquote></div><div>To ask more.</div>`,
    words: 'To ask more.',
  },
  {
    says: 'answers between the quotes of Apple Mail',
    html: `<blockquote type="cite"><div>${lead}</div><br><div>What did you learn?</div></blockquote><div>To ask more.</div><blockquote type="cite"><div>And now?</div></blockquote><div>I ask.</div>`,
    words: '> What did you learn?\n\nTo ask more.\n\n> And now?\n\nI ask.',
  },
  {
    says: 'the one answer in the middle of a letter',
    html: `<div class="moz-cite-prefix">${lead}</div><blockquote type="cite">What did you learn?</blockquote><p>To ask more.</p><blockquote type="cite">Kind regards, Ann</blockquote>`,
    words: 'To ask more.',
  },
  {
    says: 'words that were indented or quoted by hand',
    html: `<div>She said:</div><blockquote style="margin:0 0 0 40px;border:none;padding:0px">Ask more.</blockquote><div>So I did.</div><div>As it says:</div><blockquote ${split}>Less is more.</blockquote>`,
    words: 'She said:\nAsk more.\nSo I did.\nAs it says:\nLess is more.',
  },
  {
    says: 'a quote by hand above the one of Gmail',
    html: `<div>I liked best:</div><div>&gt; Ask more.</div><div class="gmail_quote"><div class="gmail_attr">${lead}</div><blockquote ${split}>What?</blockquote></div>`,
    words: 'I liked best:\n\n> Ask more.',
  },
  {
    says: 'a list',
    html: '<p>Three:</p><ul><li>write</li><li>ask</li></ul><ol><li><p>wait</p></li></ol>',
    words: 'Three:\n\n- write\n- ask\n\n- wait',
  },
  {
    says: 'lines of Word without space between',
    html: '<p class="MsoNormal">One<o:p></o:p></p><p class=MsoNormal>Two</p>',
    words: 'One\nTwo',
  },
  {
    says: 'a blank line that Word holds open with a space that does not break',
    html: '<p class=MsoNormal>One</p><p class=MsoNormal><span><o:p>&nbsp;</o:p></span></p><p class=MsoNormal>Two<o:p>&nbsp;</o:p></p>',
    words: 'One\n\nTwo',
  },
  {
    says: 'signs',
    html: 'a &lt; b &amp;&amp; c &gt; d: caf&eacute; &#8364;5 &#x1F642; &notaname; &',
    words: 'a < b && c > d: café €5 🙂 &notaname; &',
  },
  {
    says: 'an emoji as a picture',
    html: 'Yes <img src="x" alt="👍"><img src="logo.png" alt="The Post">',
    words: 'Yes 👍',
  },
  {
    says: 'what is shown only',
    html: '<div style="display:none">preview</div><style>p{}</style><script>1</script><!-- no -->Yes',
    words: 'Yes',
  },
  { says: 'broken HTML', html: '<div><b>Yes</div></span> and <i>no<p>maybe</i', words: 'Yes\nand no\n\nmaybe' },
  { says: 'signs that are no tags', html: 'x<3 and 1 < 2 <', words: 'x<3 and 1 < 2 <' },
  {
    says: 'words in what Outlook calls a signature',
    html: '<div id="Signature"><p>I would rather meet on Wednesday, because Tuesday is full.</p><p>Lotte</p></div>',
    words: 'I would rather meet on Wednesday, because Tuesday is full.',
  },
  {
    says: 'nothing in a signature',
    html: '<div><br></div><div id="Signature"><p>Lotte Maes</p><p>Head of Communication</p></div><div id="appendonsend"></div><div>What did you learn?</div>',
    words: '',
  },
  {
    says: 'nothing in a letter that came back whole',
    html: `<div dir="ltr"><br></div><div class="gmail_quote"><div class="gmail_attr">${lead}</div><blockquote ${split}>What did you learn?</blockquote></div>`,
    words: '',
  },
  {
    says: 'an answer above the headers of Outlook below a line',
    html: '<div>Yes</div><hr><p><b>Van:</b> Ann &lt;ann@example.org&gt;</p><p>What?</p>',
    words: 'Yes',
  },
  {
    says: 'an answer above a letter that Outlook for phones moved aside',
    html: '<div>Yes</div><div id="ms-outlook-mobile-signature">Get <a href="x">Outlook for iOS</a></div><div id="mail-editor-reference-message-container"><hr><div id="divRplyFwdMsg">From: Ann</div>What?</div>',
    words: 'Yes',
  },
  {
    says: 'an answer above what Outlook took over from Outlook',
    html: '<div>Yes</div><div class="x_gmail_quote"><div class="x_gmail_attr">x</div><blockquote class="x_gmail_quote">What?</blockquote></div>',
    words: 'Yes',
  },
];

describe('HTML', () => {
  it.each(pages)('gives $says', ({ html, words }) => {
    expect(extractReply({ html })).toBe(words);
  });

  it('goes before the text, unless it has no words', () => {
    expect(extractReply({ html: '<p>Yes</p>', text: 'No' })).toBe('Yes');
    expect(extractReply({ html: '<p><img src="x"></p>', text: 'No' })).toBe('No');
    expect(extractReply({ html: '', text: 'No' })).toBe('No');
    expect(extractReply({ html: `<div class="gmail_quote">${lead}<blockquote>x</blockquote></div>`, text: 'No' })).toBe(
      '',
    );
  });

  it('ends, whatever space of whatever script stands in a tag', () => {
    const spaces = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter((sign) =>
      /\s/.test(sign),
    );
    expect(spaces.length).toBeGreaterThan(20);
    for (const space of spaces) {
      for (const tag of [`<b${space}id${space}=${space}x${space}>`, `<b ${space}>`, `</b${space}>`, `<b a=${space}`])
        expect(extractReply({ html: `Yes<p>${tag}so` })).toMatch(/^Yes/);
    }
  });
});
