import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileTypeOf } from '../../src/file/type.ts';
import { archive, joined, listOf, mainParts, office } from './archive.ts';

const text = (content: string) => new TextEncoder().encode(content);
const bytes = (...numbers: number[]) => new Uint8Array(numbers);
const rest = text('\n and what comes after it <html>');

describe('the type of a file is what its bytes say', () => {
  it.each([
    ['pdf', text('%PDF-1.7\n%âãÏÓ')],
    ['png', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
    ['jpeg', bytes(0xff, 0xd8, 0xff, 0xe0)],
    ['jpeg', bytes(0xff, 0xd8, 0xff, 0xdb)],
    ['gif', text('GIF87a')],
    ['gif', text('GIF89a')],
    ['webp', joined([text('RIFF'), bytes(36, 0, 0, 0), text('WEBPVP8 ')])],
  ])('%s, by how it begins', async (type, beginning) => {
    expect(await fileTypeOf(joined([beginning, rest]))).toBe(type);
  });

  it.each(['docx', 'xlsx', 'pptx'] as const)('%s, by the list of its parts', async (type) => {
    expect(await fileTypeOf(await office(type))).toBe(type);
    expect(await fileTypeOf(await office(type, [{ name: 'word/printerSettings1.bin', text: 'x' }]))).toBe(type);
  });

  it.each([
    ['nothing', bytes()],
    ['a page', text('<!doctype html><script>alert(1)</script>')],
    ['a page that calls itself deck.pdf inside', text('<html>%PDF-1.4')],
    ['a page with a PDF after a space', text(' %PDF-1.4')],
    ['a drawing', text('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
    ['a drawing with a declaration', text('<?xml version="1.0"?><svg/>')],
    ['a script', text('#!/bin/sh\nrm -rf ~')],
    ['a script of a browser', text('GIF = 1; alert(GIF)')],
    ['text', text('Hallo Kofi')],
    ['a program for Windows', text('MZ\u0090\u0000')],
    ['a program for Linux', bytes(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1)],
    ['a program for Mac', bytes(0xcf, 0xfa, 0xed, 0xfe)],
    ['an old document of Word', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)],
    ['RTF', text('{\\rtf1')],
    ['a film that begins as a WebP does', joined([text('RIFF'), bytes(36, 0, 0, 0), text('AVI LIST')])],
    ['the first half of a PNG', bytes(0x89, 0x50, 0x4e, 0x47)],
    ['the first bytes of an archive', text('PK\u0003\u0004')],
  ])('%s is none that we take', async (_, content) => {
    expect(await fileTypeOf(content)).toBeNull();
  });

  it.each(['docm', 'xlsm', 'pptm', 'dotx', 'ppsx'] as const)('%s is none that we take', async (type) => {
    expect(await fileTypeOf(await office(type))).toBeNull();
  });

  it.each<[string, () => Promise<Uint8Array>]>([
    ['any other archive', () => archive([{ name: 'a.txt', text: 'Hallo' }])],
    ['an archive with a folder called word', () => archive([{ name: 'word/document.xml', text: '<document/>' }])],
    ['an empty archive', () => archive([])],
    ['a program of Java', () => archive([{ name: 'META-INF/MANIFEST.MF', text: 'Main-Class: A' }])],
    ['a document with a macro in it', () => office('docx', [{ name: 'word/vbaProject.bin', text: 'x' }])],
    ['the same in capitals', () => office('docx', [{ name: 'word/VBAPROJECT.BIN', text: 'x' }])],
    ['a sheet with macros of the old kind', () => office('xlsx', [{ name: 'xl/macrosheets/sheet1.xml', text: 'x' }])],
    ['a document with controls that run', () => office('docx', [{ name: 'word/activeX/activeX1.bin', text: 'x' }])],
    [
      'a macro under another name',
      () => office('docx', [], listOf(mainParts.docx, 'application/vnd.ms-office.vbaProject')),
    ],
    [
      'a macro whose name is hidden in its letters',
      () => office('docx', [], listOf(mainParts.docx, 'application/vnd.ms-office.vb&#97;Project')),
    ],
    ['a list that declares something', () => office('docx', [], `<!DOCTYPE a>${listOf(mainParts.docx)}`)],
    ['a document of two kinds', () => office('docx', [], listOf(mainParts.docx, mainParts.xlsx))],
    [
      'a list that stands there twice',
      () => office('docx', [{ name: '[Content_Types].xml', text: listOf(mainParts.docm) }]),
    ],
    ['a list that is encrypted', () => archive([{ ...list, encrypted: true }])],
    [
      'a list that unpacks without end',
      () => archive([{ ...list, text: list.text + ' '.repeat(50_000_000), lies: 100 }]),
    ],
    ['a document with something after it', async () => joined([await office('docx'), text('<script>')])],
    ['a document with something before it', async () => joined([text('MZ'), await office('docx')])],
    ['half a document', async () => (await office('docx')).slice(0, 300)],
  ])('%s is none that we take', async (_, content) => {
    expect(await fileTypeOf(await content())).toBeNull();
  });

  it('a document with a comment at its end is still one', async () => {
    const parts = [list, { name: 'word/document.xml', text: '<document/>' }];
    expect(await fileTypeOf(await archive(parts, 'made by hand'))).toBe('docx');
  });

  it('any bytes have a type or none, whatever was done to a document', async () => {
    const whole = await office('pptx');
    const changes = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(changes, fc.nat(whole.length), async (changed, length) => {
        const torn = whole.slice(0, length);
        for (const [at, byte] of changed) torn[at] = byte;
        expect([null, 'docx', 'xlsx', 'pptx']).toContain(await fileTypeOf(torn));
      }),
      { numRuns: 300 },
    );
  });
});

const list = { name: '[Content_Types].xml', text: listOf(mainParts.docx) };
