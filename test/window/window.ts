import { chromium, type Browser, type Locator, type Page } from 'playwright-core';

/** What scripts/test.mjs has started: a VS Code with the .vsix installed, and a copy of the samples. */
export interface Setup {
  readonly port: number;
  readonly folder: string;
  readonly shots: string;
  readonly browser: Parameters<typeof chromium.launch>[0];
}

export const setup = JSON.parse(process.env['SEEDMARK_WINDOW'] ?? '{}') as Setup;

/** A slow machine with other work takes its time; nothing waits longer than it must. */
const patience = 30_000;

/** A window of VS Code, with what a person does in it. */
export class Window {
  readonly page: Page;
  readonly #browser: Browser;

  private constructor(page: Page, browser: Browser) {
    this.page = page;
    this.#browser = browser;
  }

  static async open(): Promise<Window> {
    const browser = await chromium.launch(setup.browser);
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.setDefaultTimeout(patience);
    await page.goto(`http://localhost:${setup.port}/?${new URLSearchParams({ folder: setup.folder }).toString()}`, { timeout: patience });
    await page.locator('.explorer-folders-view').waitFor();
    return new Window(page, browser);
  }

  close(): Promise<void> {
    return this.#browser.close();
  }

  /** Opens a file of the folder as a click in the explorer does. */
  async openSeed(name: string): Promise<void> {
    await this.page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).first().dblclick();
    await this.page.locator('.tab.active', { hasText: name }).waitFor();
  }

  /** Opens a file of the folder by its name, whatever the side bar shows. */
  async openTab(name: string): Promise<void> {
    await this.page.keyboard.press('Control+P');
    const input = this.page.locator('.quick-input-widget input').first();
    await input.waitFor();
    await input.fill(name);
    await this.pick(name);
    await this.page.locator('.tab.active', { hasText: name }).waitFor();
  }

  /** Runs a command of the palette by its title. */
  async command(title: string): Promise<void> {
    await this.page.keyboard.press('F1');
    const input = this.page.locator('.quick-input-widget input');
    await input.waitFor();
    await input.fill(`>${title}`);
    await this.pick(title);
  }

  /** Runs a command by keyboard alone. */
  async run(title: string): Promise<void> {
    await this.page.keyboard.press('F1');
    await this.answer(title, title);
  }

  /** Opens a file by keyboard alone, and stands at a line and a column, both from 1. */
  async goTo(name: string, line: number, column: number): Promise<void> {
    await this.page.keyboard.press('Control+p');
    await this.answer(name, name);
    await this.page.locator('.tab.active', { hasText: name }).waitFor();
    const isThere = async () => (await this.cursor()).startsWith(`Ln ${line}, Col ${column}`);
    await until('the cursor stands there', async () => {
      await this.page.keyboard.press('Control+g');
      // Before what is typed has been read, the list tells the present line and column.
      await this.answer(`${line}:${column}`, new RegExp(`\\bline ${line}\\b.*\\bcolumn ${column}\\b`));
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

  /** Types into the question that is open, and takes the first line once one says what `expected` does. */
  async answer(typed: string, expected: string | RegExp): Promise<void> {
    await this.page.locator('.quick-input-widget:visible input[type=text]').first().waitFor();
    await this.page.keyboard.type(typed);
    await this.page.locator('.quick-input-list .monaco-list-row', { hasText: expected }).first().waitFor();
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
