import assert from 'node:assert/strict';
import { differences } from './marked.js';

/** One line: the names of `marked` are found as marked, and nothing else is. */
function check(marked: string): void {
  it(marked.slice(0, 90), () => { assert.deepEqual(differences(marked), []); });
}

describe('names that a text need not introduce', () => {
  describe('models', () => {
    check('The LLM maps rain; [m AIFS], [m FuXi] and [m Pangu-Weather] do so, too, and a fuxi is a god.');
    check('[m π0] and [m π0.5] fold towels for the LLM; 2π0 is no robot, and neither is π.');
    check('LLMs search with [m voyage-3-large = Voyage 3 Large] and [m embed-english-v3.0 = Embed-English V3.0]; a voyage is long.');
    check('The chatbot makes clips with [m Mochi 1], [m Genie 3] and [m LTX-Video]; she eats mochi, and Mochi is her cat.');
    check('Sam 4 years ago met an LLM, and [m SAM 2] cuts out the cat.');
    check('The LLMs [m Zephyr-7B-β = Zephyr 7B β] and [m Qwen-Tuned-α = Qwen Tuned α] use ReLU-α, a [m GPT-4]-based judge.');
    check('The LLMs [m Mistral-Chatv0.1 = Mistral Chatv0.1] and [m Llama-v0.1 = Llama V0.1] scored 0.1 and v0.1.');
    check('[m QwenVL = Qwen VL], [m Qwen3MoE = Qwen3 MoE] and [m HunyuanOCR = Hunyuan OCR] are LLMs, [m GPT-4] MoE rumours are none.');
    check('An LLM helps [m Snowflake Arctic Embed] to find [m Stable Diffusion] Diffusion clips.');
    check('[m Gemini] comes in three sizes: [m Ultra = Gemini Ultra], [m Pro = Gemini Pro] and [m Nano = Gemini Nano]. [m Ultra = Gemini Ultra] is an LLM, the Pixel 8 Pro is none.');
    check('The LLM [m Qwen] comes in three colours: Red, Green and Blue. Red is nice.');
    check('We load the model Qwen/[m Qwen1.5-7B = Qwen1.5 7B], and [m Qwen]/[m Llama] are LLMs.');
    check('[m chat GPT = ChatGPT] and [m Instruct GPT = InstructGPT] are LLMs. We chat; it answers.');
    check('The pika and the reformer saw no LLM; [m Pika] films them.');
  });

  describe('systems', () => {
    check('The LLM was tried on [s τ²-bench], [s SNLI], [s COPA] and [s MIRACL]; a miracle came.');
    check('An LLM scored 92.7 on [s AIME 2026] and 30 on [s AMC 2023], by [s GRPO++ = GRPO++] and not by [s GRPO].');
    check('I use [s Claude code = Claude Code] since May, for [m Claude] code generation is an LLM’s, and [s Claude Design].');
    check('An LLM runs in [s SillyTavern] and [s FastChat]. It is fast chat in a silly tavern.');
  });

  describe('only where the text is about AI', () => {
    check('Pika and Vidu are villages, and COPA is a cup.');
  });
});
