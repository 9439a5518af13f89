import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { docxOf, zipOf } from '../hostile-files.fixture.ts';
import { findKind } from './find-kind.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'comptoir-kinds-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function kindOf(bytes: Buffer | string, name = 'file') {
  const path = join(folder, 'file');
  writeFileSync(path, bytes);
  return findKind(path, name);
}

const latin = (text: string) => Buffer.from(text, 'latin1');
const mebibyte = 1024 * 1024;

describe('what a file is', () => {
  it.each(['png', 'jpeg', 'gif', 'webp', 'avif'] as const)(
    'a real %s, whatever its name says',
    async (format) => {
      const picture = sharp({ create: { width: 8, height: 8, channels: 3, background: 'teal' } });
      expect(await kindOf(await picture.toFormat(format).toBuffer(), 'invoice.pdf')).toBe(format);
    },
  );

  it.each<[string, string, string]>([
    ['%PDF-1.7\n', 'a.txt', 'pdf'],
    ['\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'a.jpg', 'heic'],
    ['\0\0\0\x18ftypmif1\0\0\0\0avifmif1', 'a.jpg', 'avif'],
    ['\0\0\0\x18ftypisom\0\0\0\0isom', 'a', 'mp4'],
    ['\0\0\0\x18ftypM4A \0\0\0\0isom', 'a', 'm4a'],
    ['\0\0\0\x14ftypqt  \0\0\0\0qt  ', 'a', 'quicktime'],
    ['RIFF\x24\0\0\0WAVEfmt ', 'a', 'wav'],
    ['OggS\0\x02', 'a', 'ogg'],
    ['fLaC\0', 'a', 'flac'],
    ['ID3\x04\0', 'a', 'mp3'],
    ['\xff\xfb\x90\x64\0\0', 'a', 'mp3'],
    ['\xff\xff\xff\xff', 'a.mp3', 'plain'],
    ['\x1a\x45\xdf\xa3\x9f\x42\x82\x84webm', 'a', 'webm'],
    ['\x1a\x45\xdf\xa3\x9f\x42\x82\x88matroska', 'a', 'mkv'],
    ['\x1a\x45\xdf\xa3\x9f\x42\x82\x84else', 'a.mkv', 'unknown'],
    ['RIFF\x24\0\0\0AVI LIST', 'a', 'avi'],
    ['RIFF\x24\0\0\0ACONLIST', 'a.avi', 'unknown'],
    ['#!AMR\n\x04', 'a', 'amr'],
    ['#!AMR-WB\n\x04', 'a', 'amr'],
    ['#!AMR is a word', 'a.amr', 'plain'],
    ['\xff\xf1\x50\x80\x01\x1f\xfcx\xff\xf1\x50\x80\x01\x1f\xfcx', 'a', 'aac'],
    ['\xff\xf1\x50\x80\x01\x1f\xfcxno frame behind it', 'a.aac', 'unknown'],
    ['MZ\x90\0\x03\0', 'photo.png', 'unknown'],
    ['\x7fELF\x02\x01\x01\0', 'a.txt', 'unknown'],
    ['# Livraison\n', 'a.md', 'markdown'],
    ['a;b\n1;2\n', 'a.csv', 'csv'],
    ['a;b\n1;2\n', 'a.png', 'plain'],
    ['plain', 'page.html', 'html'],
    ['<!DOCTYPE html><p>', 'a.txt', 'html'],
    ['\xef\xbb\xbf <!-- x -->\n<script>alert(1)</script>', 'a.csv', 'html'],
    ['<svg onload="alert(1)">', 'a.png', 'svg'],
    ['<?xml version="1.0"?><!-- x --><!DOCTYPE svg [<!ENTITY a "b">]><svg xmlns="x">', 'a.txt', 'svg'],
    ['<s:svg xmlns:s="http://www.w3.org/2000/svg">', 'a', 'svg'],
    ['<?xml version="1.0"?><note/>', 'a.xml', 'plain'],
    ['\xff\xfeh\0i\0', 'a.txt', 'plain'],
    ['\xe9t\xe9 en Latin-1', 'a.txt', 'plain'],
    ['', 'a', 'plain'],
  ])('%j named %s is %s', async (bytes, name, kind) => {
    expect(await kindOf(latin(bytes), name)).toBe(kind);
  });

  it('markup is found in a moment, however it is nested', async () => {
    const began = performance.now();
    for (const bytes of [
      '<!--'.repeat(20_000),
      '<?'.repeat(40_000),
      '<!doctype ['.repeat(8_000),
      ' '.repeat(70_000),
    ])
      await kindOf(bytes);
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});

describe('an archive', () => {
  const file = (name: string, bytes: Buffer | string = 'x') => ({ name, bytes: Buffer.from(bytes) });

  it('is an office document when it holds one, and not when that brings a program along', async () => {
    expect(await kindOf(docxOf())).toBe('docx');
    expect(await kindOf(docxOf([file('word/vbaProject.bin')]))).toBe('unknown');
    expect(await kindOf(zipOf([file('xl/workbook.xml'), file('[Content_Types].xml')]))).toBe('xlsx');
    expect(await kindOf(zipOf([file('xl/workbook.xml')]))).toBe('zip');
    const mimetype = 'application/vnd.oasis.opendocument.text';
    expect(await kindOf(zipOf([{ ...file('mimetype', mimetype), stored: true }, file('content.xml')]))).toBe(
      'odt',
    );
    expect(await kindOf(zipOf([file('a.txt'), file('b.txt', 'x'.repeat(100_000))]))).toBe('zip');
    expect(await kindOf(zipOf([]))).toBe('zip');
  });

  it('that claims to unpack to too much is refused', async () => {
    const claims = { unpackedBytes: 301 * mebibyte };
    await expect(kindOf(zipOf([{ ...file('a'), claims }]))).rejects.toThrow('files.expands_too_much');
  });

  it('that unpacks to more than it claims is refused before it has', async () => {
    const bomb = { name: 'a', bytes: Buffer.alloc(200 * mebibyte), claims: { unpackedBytes: 1_000 } };
    const began = performance.now();
    await expect(kindOf(zipOf([bomb]))).rejects.toThrow('files.expands_too_much');
    expect(performance.now() - began).toBeLessThan(5_000);
  });

  it('whose entries share bytes is refused', async () => {
    const kernel = file('a', Buffer.alloc(mebibyte));
    const shared = Array.from({ length: 250 }, (_, at) => ({ ...file(`b${at}`), claims: { offset: 0 } }));
    await expect(kindOf(zipOf([kernel, ...shared]))).rejects.toThrow('files.expands_too_much');
  });

  it('with too many entries is refused', async () => {
    const many = Array.from({ length: 10_001 }, (_, at) => file(`${at}`, ''));
    await expect(kindOf(zipOf(many))).rejects.toThrow('files.expands_too_much');
  });

  it('that is cut, or whose directory lies about places, is refused', async () => {
    const whole = zipOf([file('a', 'x'.repeat(5_000)), file('b')]);
    for (const bytes of [whole.subarray(0, -5), whole.subarray(0, 40), Buffer.from('PK\x03\x04')])
      await expect(kindOf(bytes)).rejects.toThrow('files.unreadable');
    const astray = { ...file('a'), claims: { offset: 0xfffffff0 } };
    await expect(kindOf(zipOf([astray]))).rejects.toThrow('files.unreadable');
  });

  it('survives every single byte that is changed', { timeout: 60_000 }, async () => {
    const whole = docxOf([file('c', 'abc'.repeat(30))]);
    for (let at = 0; at < whole.length; at += 1) {
      const broken = Buffer.from(whole);
      broken[at] = (broken[at] ?? 0) ^ 0xff;
      await kindOf(broken).catch((error: Error) => expect(error.message).toMatch(/^files\./));
    }
  });
});
