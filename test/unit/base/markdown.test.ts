import assert from 'node:assert/strict';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { commandLink, escapeMarkdown, escapePunctuation, link, strong } from '../../../src/base/markdown.js';
import { printable } from '../../../src/base/printable.js';

// As generous as a reader can be: raw HTML, and bare addresses as links.
const reader = new MarkdownIt({ html: true, linkify: true });

/** What a reader shows of `text` is the text itself, in one paragraph without any markup. */
function showsItself(text: string): void {
  const html = reader.render(escapeMarkdown(text));
  assert.match(html, /^(?:<p>[^<>]*<\/p>\n)?$/);
  assert.equal(plain(html), printable(text));
}

function plain(html: string): string {
  return html.replace(/<[^>]*>/g, '').trim().replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

const PAYLOADS = [
  '[a](https://evil.example)', '![a](https://evil.example/x.png)', '<img src=x onerror=alert(1)>', '<script>alert(1)</script>', '<https://evil.example>',
  '[run](command:workbench.action.quit)', '<command:seedmark.showReferences>', 'https://evil.example', 'http://evil.example/a_b_c', 'www.evil.example', 'evil.example', 'a@b.example',
  'mailto:a@b.example', '[a]: https://evil.example\n\n[a]', '| a | b |\n|---|---|\n| 1 | 2 |', '`code`', '```\nfence\n```', '~~~\nfence', '    indented', '# heading', 'heading\n===', 'a\n---',
  '- item', '+ item', '1. item', '2) item', '> quote', '**strong** __strong__ *em* _em_ ~~gone~~', '$(alert) $(sync~spin)', '&lt;b&gt; &#91; &copy;', '\\[a](b)', '\\', 'line  \nbreak', '[^1] and [^1]: note',
  '<!-- comment -->', '<![CDATA[x]]>', '*', '***', '___', '[x] done', ':smile: :+1:', 'ftp://evil.example', 'vscode://x/y', '//evil.example', 'a.b.c/d?e=f#g', 'file:///etc/passwd',
];

describe('escapeMarkdown', () => {
  for (const payload of PAYLOADS) it(JSON.stringify(payload), () => showsItself(payload));

  it('any text', () => fc.assert(fc.property(fc.string({ unit: 'grapheme' }), showsItself)));

  it('any text of markup characters', () => {
    const pieces = [...'[]()<>!`*_~#|\\&$:/.@-+=1', '\n', '\r', '\t', ' ', 'www.', 'https://', 'a', 'é', '\u202e', '\u200b', '\0', '\ud800'];
    fc.assert(fc.property(fc.array(fc.constantFrom(...pieces)).map((parts) => parts.join('')), showsItself));
  });
});

// markdown-it itself refuses `file:` and unknown schemes, which VS Code takes.
const trusting = new MarkdownIt({ html: true, linkify: true });
trusting.validateLink = () => true;

describe('escapePunctuation', () => {
  for (const text of ['71.3 % of cases, or 9', 'Orion-7B (n = 12)'.replace(' = ', ' is '), 'It rose to 1.2: more than “half”; really?']) {
    it(`leaves “${text}” readable`, () => assert.equal(escapePunctuation(text), text));
  }
  it('escapes what would begin a list or an address', () => {
    assert.equal(escapePunctuation('1. One at www.x.org'), '1\\. One at www\\.x\\.org');
    assert.equal(escapePunctuation('- a'), '\\- a');
  });
});

describe('link', () => {
  const only = (markdown: string): { href: string; text: string } => {
    const found = /^<p><a href="([^"]*)">([^<]*)<\/a><\/p>\n$/.exec(trusting.render(markdown));
    assert.ok(found, trusting.render(markdown));
    return { href: plain(found[1] ?? ''), text: plain(found[2] ?? '') };
  };

  it('leads where it says, whatever its text', () => {
    for (const payload of PAYLOADS) assert.deepEqual(only(link(payload, 'file:///a/b%20%23.txt#L3,5')), { href: 'file:///a/b%20%23.txt#L3,5', text: printable(payload) });
  });

  it('encodes what a target must not hold', () => {
    assert.equal(link('x', 'file:///a (b)/[c]<d>"é.txt#L1,1'), '[x](file:///a%20%28b%29/%5Bc%5D%3Cd%3E%22%C3%A9.txt#L1,1)');
  });

  it('keeps arguments of a command in its target', () => {
    const markdown = commandLink('and 9 more', 'seedmark.showReferences', ['file:///a)b"\\.txt', 3]);
    const query = /\?(.*)\)$/.exec(markdown)?.[1] ?? '';
    assert.deepEqual(JSON.parse(decodeURIComponent(query)), ['file:///a)b"\\.txt', 3]);
    assert.doesNotMatch(query, /[\s()<>]/);
  });
});

describe('strong', () => {
  it('shows text', () => assert.equal(reader.render(strong('more than 75 % *of* it')), '<p><strong>more than 75 % *of* it</strong></p>\n'));
  it('is nothing for nothing', () => assert.equal(strong(' \n'), ''));
});
