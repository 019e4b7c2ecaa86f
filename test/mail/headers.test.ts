import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headerText, namedAddress, plainToken } from '../../src/mail/headers.ts';

describe('an address with a name', () => {
  it('stands as it is, with accents', () => {
    expect(namedAddress('Zoë De Smédt · Ravelin', 'a@b.test')).toBe('Zoë De Smédt · Ravelin <a@b.test>');
  });

  it('is quoted where a comma or a dot would part it (RFC 5322, 3.2.3)', () => {
    expect(namedAddress('Peeters, S. (HR)', 'a@b.test')).toBe('"Peeters, S. (HR)" <a@b.test>');
  });

  it('cannot start a header of its own', () => {
    expect(namedAddress('Nele\r\nBcc: all@b.test', 'a@b.test')).toBe('"Nele Bcc: all@b.test" <a@b.test>');
  });

  it('cannot close its quotes or name another address', () => {
    expect(namedAddress('x" <evil@b.test>, "y', 'a@b.test')).toBe('"x’ evil@b.test , ’y" <a@b.test>');
    expect(namedAddress('x\\', 'a@b.test')).toBe('x <a@b.test>');
  });

  it('is the bare address when no name is left', () => {
    expect(namedAddress('\u202e <> ', 'a@b.test')).toBe('a@b.test');
  });

  it('is refused when the address holds more than an address', () => {
    for (const address of ['a@b.test\r\nBcc: c@d.test', 'a@b.test, c@d.test', 'a b@c.test', '<a@b.test>', 'a']) {
      expect(() => namedAddress('Nele', address)).toThrow('Not a plain email address');
    }
  });

  it('stays one line and one address whatever somebody is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const made = namedAddress(name, 'a@b.test');
        expect(made).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
        expect(made).toMatch(/^(a@b\.test|"[^"\\<>]*" <a@b\.test>|[^"\\<>,;:@()[\].]+ <a@b\.test>)$/u);
      }),
    );
  });
});

describe('the text of a header', () => {
  it('is one line without marks that turn its direction', () => {
    expect(headerText(' a\u2028b\u0000c\t d\u202e ')).toBe('a b c d');
  });

  it('is cut where a header line would become too long', () => {
    expect(headerText('x'.repeat(500))).toBe(`${'x'.repeat(199)}…`);
  });
});

it('a tag holds ASCII letters, digits, "_" and "-" only, at most 256', () => {
  expect(plainToken('ltr_1.é x')).toBe('ltr_1---x');
  expect(plainToken('x'.repeat(300))).toHaveLength(256);
});
