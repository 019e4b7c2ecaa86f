/**
 * How a letter looks. Styles stand in the tags, because some mailboxes drop a style sheet; font names
 * are without quotes, which JSX would escape to six bytes each; heights of lines are in pixels, the only
 * ones that Word reads in a shorthand. Every colour keeps a contrast of 4.5 : 1 or more on its ground.
 */
const serif = 'Georgia,Times New Roman,serif';
const sans = '-apple-system,Segoe UI,Roboto,Helvetica,Arial,sans-serif';

export const colour = { page: '#fbf8f1', ink: '#27221b', soft: '#6b6255', rule: '#ddd3c1', accent: '#96351f' } as const;

const { page, ink, soft, rule, accent } = colour;
const line = `1px solid ${rule}`;
/** A link that fills its cell. Word gives a link no padding: there the cell has it, under Word's own name. */
const target = `display:block;text-decoration:none;color:${accent}`;

export const style = {
  page: `margin:0;padding:0;background:${page}`,
  column: `padding:32px 24px 40px;font:17px/27px ${serif};color:${ink};text-align:left`,
  preheader: 'display:none;max-height:0;overflow:hidden;mso-hide:all',
  masthead: `margin:0 0 28px;padding:0 0 9px;border-bottom:${line};font:italic 15px/21px ${serif};color:${accent}`,
  paragraph: 'margin:0 0 18px',
  small: `margin:0 0 22px;font:14px/21px ${sans};color:${soft}`,
  heading: `margin:32px 0 12px;font:bold 19px/26px ${serif}`,
  ask: `margin:32px 0 14px;font:bold 21px/28px ${serif}`,
  help: `margin:-6px 0 14px;font:14px/21px ${sans};color:${soft}`,
  shown: 'margin:0 0 16px',
  shownCell: `padding:0 0 0 15px;border-left:2px solid ${rule}`,
  shownLabel: `margin:0 0 2px;font:13px/19px ${sans};color:${soft}`,
  shownValue: `margin:0;font:italic 17px/26px ${serif}`,
  shownLink: `color:${accent};text-decoration:underline`,
  table: 'width:100%;margin:0 0 18px',
  list: `width:100%;margin:0 0 22px;font:15px/22px ${serif}`,
  marks: `width:100%;table-layout:fixed;border-collapse:collapse;font:bold 17px/24px ${sans};text-align:center`,
  mark: `border:${line};mso-padding-alt:12px 0`,
  markLink: `${target};padding:12px 0`,
  end: `padding:6px 0 0;font:13px/19px ${sans};color:${soft}`,
  option: `border:${line};border-radius:4px;font:bold 16px/24px ${sans};mso-padding-alt:12px 18px`,
  optionLink: `${target};padding:12px 18px`,
  button: `border-radius:4px;font:bold 16px/24px ${sans};mso-padding-alt:13px 26px`,
  buttonLink: 'display:block;text-decoration:none;color:#ffffff;padding:13px 26px',
  head: `padding:0 14px 6px 0;border-bottom:${line};font:13px/19px ${sans};color:${soft};text-align:left`,
  cell: `padding:10px 14px 10px 0;border-bottom:${line}`,
  bars: `margin:0 0 22px;font:15px/22px ${serif}`,
  bar: 'margin:0 0 14px',
  barFull: `color:${accent}`,
  barEmpty: `color:${rule}`,
  barFigure: `font:13px/19px ${sans};color:${soft}`,
  footer: `margin:36px 0 0;padding:14px 0 0;border-top:${line}`,
  footerLine: `margin:0 0 6px;font:13px/20px ${sans};color:${soft}`,
  footerLink: `color:${soft};text-decoration:underline`,
} as const;

/**
 * Dark colours where a mailbox asks for them; the sheet only adds. Classes: p page, i ink, s soft,
 * a accent, r rule, e empty part of a bar, w white ground.
 */
export const darkSheet = [
  ':root{color-scheme:light dark;supported-color-schemes:light dark}@media (prefers-color-scheme:dark){',
  '.p{background:#1d1a16!important}.i{color:#ece5d8!important}.s{color:#b5ab9a!important}',
  '.a{color:#f0a487!important}.r{border-color:#4b443a!important}.e{color:#4b443a!important}',
  '.w{background:#28241e!important}}',
].join('');
