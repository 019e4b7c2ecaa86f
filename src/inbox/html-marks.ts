/**
 * What an element means for who wrote its words:
 * - `quote`: a quote
 * - `whole`: a quote with what introduces it, in which nobody writes
 * - `indent`: a blockquote that may be a quote
 * - `frame`: holds a quote with what introduces it; behind the quote somebody may have written in it
 * - `lead`: introduces a quote
 * - `end`: here and below all is quoted
 * - `signature`
 * - `hidden`: nobody sees it
 */
export type Mark = 'quote' | 'whole' | 'indent' | 'frame' | 'lead' | 'end' | 'signature' | 'hidden';

/** Classes, ids and other values by which mail programs mark elements, as they begin; Outlook puts `x_` before others'. */
const names: readonly [Mark, readonly string[]][] = [
  [
    'frame',
    [
      'gmail_quote', // Gmail, and many after it
      'gmail_quote_container',
      'protonmail_quote', // Proton
      'tutanota_quote',
    ],
  ],
  [
    'whole',
    [
      'yahoo_quoted', // Yahoo
      'yahoo-quoted',
      'zmail_extra', // Zoho
      'moz-forward-container', // Thunderbird
      'messagereplysection', // Spark
      'js-helper', // Mail.ru
    ],
  ],
  [
    'lead',
    [
      'gmail_attr', // Gmail
      'moz-cite-prefix', // Thunderbird
    ],
  ],
  [
    'end',
    [
      'appendonsend', // Outlook on the web
      'divrplyfwdmsg',
      'mail-editor-reference-message-container', // Outlook, the new one
      'ms-outlook-mobile-reference-message', // Outlook for phones
      'olk_src_body_section', // Outlook for Mac
      'stopspelling', // Hotmail
      'zwchr', // Zimbra
      '__divider__',
    ],
  ],
  [
    'signature',
    [
      'gmail_signature', // Gmail
      'gmail_signature_prefix',
      'signature', // Outlook on the web, and others
      'ms-outlook-mobile-signature',
      'moz-signature', // Thunderbird
      'protonmail_signature_block', // Proton
      'applemailsignature', // Apple Mail
      'composer_signature', // Samsung
    ],
  ],
];

const byName: ReadonlyMap<string, Mark> = new Map(
  names.flatMap(([mark, list]) => list.map((name): [string, Mark] => [name, mark])),
);
const named = ['id', 'class', 'name', 'data-marker', 'data-smartmail'];

/**
 * What an element with these attributes means, or null.
 * @param framed whether it stands in a frame
 */
export function markOf(name: string, attributes: ReadonlyMap<string, string>, framed: boolean): Mark | null {
  if (attributes.size === 0) return name === 'blockquote' ? 'indent' : null;
  const style = (attributes.get('style') ?? '').toLowerCase().replace(/\s+/g, '');
  if (style.includes('display:none')) return 'hidden';
  if (name === 'blockquote') return blockquote(attributes, style, framed);
  if (attributes.get('data-signatureblock') === 'true') return 'signature';
  if (name === 'div' && isOutlookLine(style)) return 'end';
  for (const attribute of named) {
    const value = attributes.get(attribute);
    const mark = value === undefined ? undefined : markNamed(value);
    if (mark !== undefined) return mark;
  }
  return null;
}

function markNamed(value: string): Mark | undefined {
  for (const part of value.toLowerCase().split(/\s+/)) {
    const mark = byName.get(part.replace(/^(?:x_|ecx)+/, '').replace(/^ydp[0-9a-f]*(?=[a-z_]*yahoo)/, ''));
    if (mark !== undefined) return mark;
    if (/^ydp\w+signature$/.test(part)) return 'signature';
    if (part.startsWith('yahoo_quoted')) return 'whole';
  }
  return undefined;
}

/** Apple and Thunderbird say `type="cite"`. Gmail's own button for a quote, and an indent without a line, are by hand. */
function blockquote(attributes: ReadonlyMap<string, string>, style: string, framed: boolean): Mark | null {
  if (attributes.get('type')?.toLowerCase() === 'cite' || attributes.has('cite')) return 'quote';
  const names = `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`.toLowerCase();
  if (/(?:protonmail|tutanota|front|zmail|iosymail)[\w-]*|\bqt\b/.test(names)) return 'quote';
  if (names.includes('gmail_quote')) return framed ? 'quote' : null;
  return style.includes('border:none') ? null : 'indent';
}

/** The line that Outlook for Windows, and Mail for Windows, draw above the headers of what is answered. */
function isOutlookLine(style: string): boolean {
  if (style.includes('border-top:solid') && style.includes('padding:3.0pt0')) return true;
  return (
    style.includes('border-top-style:solid') &&
    style.includes('border-top-width:1px') &&
    style.includes('padding-top:5px')
  );
}
