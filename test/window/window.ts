/// <reference lib="dom" />
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Locator, type Page } from 'playwright-core';

/** What scripts/test.mjs has started: a VS Code with the .vsix installed, and a copy of the samples. */
export interface Setup {
  readonly port: number;
  readonly folder: string;
  /** Where that VS Code keeps what is its own. */
  readonly data: string;
  readonly shots: string;
  readonly browser: Parameters<typeof chromium.launch>[0];
}

export const setup = JSON.parse(process.env['SEEDMARK_WINDOW'] ?? '{}') as Setup;

/** A slow machine with other work takes its time; nothing waits longer than it must. */
const patience = 60_000;

/** How long a question that may have been closed is waited for before it is asked anew. */
const brief = 4000;

/** A window of VS Code, with what a person does in it. */
export class Window {
  readonly page: Page;
  readonly #browser: Browser;

  private constructor(page: Page, browser: Browser) {
    this.page = page;
    this.#browser = browser;
  }

  /** @param what `folder` or `workspace` with a path, or a `payload`; by default the folder of the samples */
  static async open(what: Readonly<Record<string, string>> = { folder: setup.folder }): Promise<Window> {
    const browser = await chromium.launch(setup.browser);
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.setDefaultTimeout(patience);
    await page.goto(`http://localhost:${setup.port}/?${new URLSearchParams(what).toString()}`, { timeout: patience });
    const shown = page.locator('payload' in what ? '.tab.active' : '.explorer-folders-view').first();
    // Under load a window of several folders sometimes comes up without its explorer: it is loaded once more, as a person would.
    await shown.waitFor({ timeout: patience / 3 }).catch(async () => {
      await page.reload();
      await shown.waitFor();
    });
    return new Window(page, browser);
  }

  close(): Promise<void> {
    return this.#browser.close();
  }

  /** Opens a file of the folder as a click in the explorer does. */
  async openSeed(name: string): Promise<void> {
    await this.page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).first().dblclick();
    await this.#opened(name);
  }

  /** Opens a file of the folder by its name and the keyboard, whatever the side bar shows. */
  async openTab(name: string): Promise<void> {
    await this.ask('Control+p', name, name);
    await this.#opened(name);
  }

  /** Waits until a file is shown and has the keyboard. */
  async #opened(name: string): Promise<void> {
    await this.page.locator('.tab.active', { hasText: name }).waitFor();
    await this.page.locator('.editor-group-container.active .monaco-editor.focused').waitFor();
  }

  /** Runs a command of the palette by its title. */
  async run(title: string): Promise<void> {
    await this.ask('F1', `>${title}`, title);
  }

  /** Opens a file by keyboard alone, and stands at a line and a column, both from 1. */
  async goTo(name: string, line: number, column: number): Promise<void> {
    await this.openTab(name);
    const isThere = async () => (await this.cursor()).startsWith(`Ln ${line}, Col ${column}`);
    await until('the cursor stands there', async () => {
      // Before what is typed has been read, the list tells the present line and column.
      await this.ask('Control+g', `:${line}:${column}`, new RegExp(`\\bline ${line}\\b.*\\bcolumn ${column}\\b`));
      // An editor that is being opened forgets where it was told to go.
      for (let tries = 0; tries < 20 && !await isThere(); tries++) await this.page.waitForTimeout(100);
      return isThere();
    });
  }

  /** Selects so many characters from the cursor on. */
  async select(count: number): Promise<void> {
    for (let at = 0; at < count; at++) await this.page.keyboard.press('Shift+ArrowRight');
    await until('it is selected', async () => (await this.cursor()).includes(`(${count} selected)`));
  }

  /**
   * Opens a question by its key, types, and takes the first line once it says what `expected` does. What is still being opened takes
   * the keyboard when it is there, and VS Code then closes the question: it is asked anew.
   */
  async ask(key: string, typed: string, expected: string | RegExp): Promise<void> {
    await until(`${key} “${typed}” is answered`, async () => {
      await this.page.keyboard.press(key);
      const isAnswered = await this.#answer((input) => input.fill(typed, { timeout: brief }), expected, brief).then(() => true, () => false);
      if (!isAnswered) await this.page.keyboard.press('Escape');
      return isAnswered;
    });
  }

  /** Types into the question that is open, and takes the first line once it says what `expected` does. */
  answer(typed: string, expected: string | RegExp): Promise<void> {
    return this.#answer(() => this.page.keyboard.type(typed), expected, patience);
  }

  async #answer(type: (input: Locator) => Promise<void>, expected: string | RegExp, timeout: number): Promise<void> {
    const input = this.page.locator('.quick-input-widget:visible input[type=text]').first();
    await input.waitFor({ timeout });
    await type(input);
    await this.page.locator('.quick-input-list .monaco-list-row.focused', { hasText: expected }).first().waitFor({ timeout });
    await this.page.keyboard.press('Enter');
  }

  /** Waits for a question by its title. */
  async question(title: string | RegExp): Promise<void> {
    await this.page.locator('.quick-input-widget:visible .quick-input-title', { hasText: title }).waitFor();
  }

  /** Takes the entry of the open pick list that has this text. */
  async pick(text: string): Promise<void> {
    await this.page.locator('.quick-input-list .monaco-list-row', { hasText: text }).first().click();
  }

  /** Some painted words: the innermost element of the editor that holds just these. */
  words(text: string): Locator {
    return this.page.locator('.monaco-editor .view-line > span > span').getByText(text, { exact: true }).first();
  }

  /** The painted element in which a stretch of text stands. */
  textWith(text: string): Locator {
    return this.page.locator('.monaco-editor .view-line > span > span', { hasText: text.replaceAll(' ', '\u00A0') }).first();
  }

  /** Points at painted words and gives the hover card, once it says something that `expected` matches. */
  async hover(words: Locator, expected: RegExp): Promise<Locator> {
    const card = this.page.locator('.monaco-hover:visible .hover-row', { hasText: expected }).first();
    await words.waitFor();
    // A hover that came up before the server had an answer stays empty: point anew until it says what it should.
    const end = Date.now() + patience;
    while (Date.now() < end) {
      await this.page.mouse.move(2, 400);
      await words.hover();
      if (await card.waitFor({ timeout: 5000 }).then(() => true, () => false)) return card;
    }
    throw new Error(`no card with ${String(expected)}; there is: ${(await this.page.locator('.monaco-hover:visible').allInnerTexts()).join(' | ')}`);
  }

  /** Line and column of the cursor as the status bar tells them. */
  async cursor(): Promise<string> {
    return this.page.locator('#status\\.editor\\.selection').innerText();
  }

  /**
   * Chooses a colour theme by its name; `mark` is the class that the window then has. A window that opens has a theme before
   * it has read the settings, and may show one that it was still loading after a newer one: its title, which is another
   * each time, proves that it has read what was written, and what does not stay is chosen anew after another one.
   */
  async theme(name: string, mark: string): Promise<void> {
    const settings = join(setup.folder, '.vscode', 'settings.json');
    const choose = (theme: string, title: string): void => writeFileSync(settings, JSON.stringify({ ...JSON.parse(readFileSync(settings, 'utf8')) as object, 'workbench.colorTheme': theme, 'window.title': title }));
    let tries = 0;
    await until(`the theme ${name}`, async () => {
      const title = `${name} ${++tries}`;
      choose(name, title);
      await until(`the settings with ${title}`, async () => (await this.page.title()).includes(title));
      await this.page.waitForTimeout(2000);
      const isThere = await this.page.locator(`.monaco-workbench.${mark}`).count() > 0;
      if (!isThere) choose('Default High Contrast Light', 'another theme');
      return isThere;
    });
  }

  /** Presses keys, one after the other. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Goes down in the open pick list to the entry with this text. */
  async highlight(text: string): Promise<void> {
    const row = this.page.locator('.quick-input-list .monaco-list-row', { hasText: text });
    await row.first().waitFor();
    await until(`“${text}” is highlighted`, async () => {
      if (await row.and(this.page.locator('.focused')).count() > 0) return true;
      await this.page.keyboard.press('ArrowDown');
      return false;
    });
  }

  /** The lines that frame tags in the editor: `solid`, or `dashed` where in doubt. */
  frames(): Promise<readonly string[]> {
    return this.page.locator('.monaco-editor .view-overlays [class*="ced-"]').evaluateAll((all) =>
      all.map((each) => getComputedStyle(each)).filter(({ borderTopStyle, borderRightStyle }) => borderTopStyle !== 'none' || borderRightStyle !== 'none').map(({ borderTopStyle }) => borderTopStyle));
  }

  async shot(name: string): Promise<void> {
    await this.page.screenshot({ path: `${setup.shots}/${name}.png` });
  }
}

/** Asks until the answer holds. */
export async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + patience;
  while (!await holds()) {
    if (Date.now() > end) throw new Error(`not within ${patience / 1000} s: ${what}`);
    await new Promise((resolve) => { setTimeout(resolve, 100); });
  }
}
