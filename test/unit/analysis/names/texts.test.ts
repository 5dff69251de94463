import assert from 'node:assert/strict';
import { differences } from './marked.js';

/** One line: the names of `marked` are found as marked, and nothing else is. */
function check(marked: string): void {
  it(marked.slice(0, 90), () => { assert.deepEqual(differences(marked), []); });
}

describe('model names', () => {
  check('We compared [m GPT-4] and [m 4o = GPT-4o] on this.');
  check('Both [m Claude 3 Opus], [m Sonnet = Claude 3 Sonnet] and [m Haiku = Claude 3 Haiku] refused.');
  check('An LLM such as [m Llama 3 8B] or [m 70B = Llama 3 70B] fits.');
  check('We used [m Claude Mythos Preview]. [m Mythos Preview = Claude Mythos Preview] failed.');
  check('Claude Monet painted the garden, and Claude was happy with it.');
  check('The llama ate the grass; Gemini rises in May.');
  check('The weights are at meta-llama/Llama-3-8B and in `gpt-4o`.');
  check("OpenAI's [m GPT-4o]'s answers");
  check('MiniMax and DeepSeek are companies, [m DeepSeek-V3] is a model.');
  check('A [m GPT-4]-based agent won the game.');
  check('Our prompts went to [m Zorblax-7B-Instruct], and [m Zorblax] answered.');
  check('The LLM is given step 2 and Command 3.');
});
