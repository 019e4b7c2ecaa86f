import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attachmentNamed, cleanFileName, LONGEST_FILE_NAME } from '../../src/file/name.ts';
import { fileTypeNames, fileTypes } from '../../src/file/types.ts';

describe('the name of a file', () => {
  it.each([
    ['deck.pdf', 'pdf', 'deck.pdf'],
    ['Q3 cijfers.XLSX', 'xlsx', 'Q3 cijfers.XLSX'],
    ['foto.jpeg', 'jpeg', 'foto.jpeg'],
    ['C:\\Users\\nele\\foto.jpg', 'jpeg', 'foto.jpg'],
    ['../../etc/passwd', 'png', 'passwd.png'],
    ['deck.html', 'pdf', 'deck.html.pdf'],
    ['deck.pdf.exe', 'pdf', 'deck.pdf.exe.pdf'],
    ['foto.png', 'jpeg', 'foto.png.jpg'],
    ['invoice\u202Efdp.exe', 'pdf', 'invoicefdp.exe.pdf'],
    ['a\u0000b\r\nc\u200B.pdf', 'pdf', 'ab c.pdf'],
    ['a\u2028b\u00a0\u00a0c.pdf', 'pdf', 'a b c.pdf'],
    ['what: "this"? <b>|*.gif', 'gif', 'what- -this-- -b---.gif'],
    ['.htaccess', 'pdf', 'htaccess.pdf'],
    ['..', 'webp', 'file.webp'],
    ['', 'docx', 'file.docx'],
    ['.pdf', 'pdf', 'pdf.pdf'],
    ['cafe\u0301.pdf', 'pdf', 'caf\u00e9.pdf'],
    ['plan 🎉.pdf', 'pdf', 'plan 🎉.pdf'],
    ['رسالة.pdf', 'pdf', 'رسالة.pdf'],
    ['virus.html', null, 'virus.html'],
  ] as const)('%j that is %s is kept as %j', (name, type, kept) => {
    expect(cleanFileName(name, type)).toBe(kept);
  });

  it('is cut where it is too long, before its ending and never through a character', () => {
    expect(cleanFileName(`${'a'.repeat(300)}.pdf`, 'pdf')).toBe(`${'a'.repeat(116)}.pdf`);
    const smileys = cleanFileName(`a${'🎉'.repeat(100)}.pdf`, 'pdf');
    expect(smileys).toBe(`a${'🎉'.repeat(57)}.pdf`);
  });

  it('is always one that a file system takes, and ends as its type does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.constantFrom(...fileTypeNames), (name, type) => {
        const kept = cleanFileName(name, type);
        expect(kept.length).toBeLessThanOrEqual(LONGEST_FILE_NAME);
        expect(kept).not.toMatch(/[\p{C}/\\:*?"<>|\p{Zl}\p{Zp}]/u);
        expect(kept).toMatch(/^[^. ]/);
        expect(fileTypes[type].extensions.some((ending) => kept.toLowerCase().endsWith(`.${ending}`))).toBe(true);
        expect(cleanFileName(kept, type)).toBe(kept);
      }),
    );
  });
});

describe('the header that says so', () => {
  it.each([
    ['deck.pdf', `attachment; filename="deck.pdf"; filename*=UTF-8''deck.pdf`],
    ['één (2).pdf', `attachment; filename="__n (2).pdf"; filename*=UTF-8''%C3%A9%C3%A9n%20%282%29.pdf`],
    ["it's 100%.pdf", `attachment; filename="it's 100_.pdf"; filename*=UTF-8''it%27s%20100%25.pdf`],
  ])('%s', (name, header) => {
    expect(attachmentNamed(name)).toBe(header);
  });

  it('is one line of plain characters for any name, and comes back whole', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const name = cleanFileName(text, 'pdf');
        const header = attachmentNamed(name);
        const [, plain, encoded = ''] =
          /^attachment; filename="([\x20-\x7e]*)"; filename\*=UTF-8''([\w.!#$&+^`|~%-]*)$/.exec(header) ?? [];
        expect(plain).not.toMatch(/["\\]/);
        expect(decodeURIComponent(encoded)).toBe(name);
      }),
    );
  });
});
