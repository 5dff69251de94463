import assert from 'node:assert/strict';
import { differences } from './marked.js';

/** One line: the names of `marked` are found as marked, and nothing else is. */
function check(marked: string): void {
  it(marked.slice(0, 90), () => { assert.deepEqual(differences(marked), []); });
}

describe('models as pages write them', () => {
  describe('at their longest', () => {
    check('The LLMs [m o3-mini-high = o3-mini high], [m GPT-5-xhigh = GPT-5 Xhigh] and [m gpt-4o-mini-tts = GPT-4o Mini TTS] were asked; [m o1]-inspired ones were not.');
    check('[m Gemini 2.5 Deep Think] waits; [m Gemini 2.5] Deep Dives are talks, and [m Grok 4 Heavy] wins.');
    check('[m Gemini Embedding] and [m Mistral OCR] read; [m Gemini] Vision Models are many, and a [m Qwen] Video Generation plan failed.');
    check('[m Nous Hermes 2 Mixtral 8x7B DPO] is a merge; [m GPT-4] [m Claude] lacks its comma.');
    check('[m Qwen2.5VL] and [m MiniCPM V 2.6] see.');
    check('[m GPT‑5.2‑Codex = GPT-5.2 Codex] has no-break hyphens.');
    check('[m WizardCoder-Python-34B-V1.0 = WizardCoder Python 34B V1.0] writes code in [m Claude]-Python style.');
    check('[m Muse Spark 1.2] is an LLM; the muse and a spark are not.');
    check('We run [m Qwen 27B Q8 = Qwen 27B] and [m gpt-oss-120b-MXFP4 = gpt-oss 120B] with an LLM client.');
    check('The LLM costs: Claude Max 20x is a plan, and [m? Codex] 20x one more.');
    check('[m Claude 3.5 Sonnet] and [m Sonnet 3.5 = Claude Sonnet 3.5] are one LLM.');
  });

  describe('with a tier that nobody knows', () => {
    check('[m GPT-6 Corvid] is out. We like [m GPT-6 Corvid] and [m GPT-6 Petrel].');
    check('[m GPT-6] Corvid is out. We like [m GPT-6].');
    check('[m GPT-6] Release. The [m GPT-6] Release is near.');
    check('[m GPT-6 Corvid] and [m GPT-6 Petrel] are out. [m GPT-6 Corvid] beats [m GPT-6 Petrel]; [m Petrel = GPT-6 Petrel] is small.');
  });

  describe('under a name that is also their maker’s', () => {
    check('The LLMs [m GPT-4], [m Claude] and [m Mistral] fail. Mistral raised money.');
    check('[m GPT-4] and Mistral said so. Mistral, OpenAI and Anthropic employ people.');
    check('The LLMs [m Claude] and [m DeepSeek] agree, Mistral [m Mixtral] does not.');
    check('[m O1 = o1] vs [m Claude]: the [m O1 = o1] model is an LLM, and [m O1-mini = o1-mini] is small. Visa O1 is for artists.');
  });

  describe('by what their names end in', () => {
    check('[m BirdGemma], [m PulmoNet-B4] are networks for an LLM, and [m GullCoder] was trained like one; we photographed TernNet. LocalLLaMA is a forum, and LocalLLaMA-style is a style.');
    check('The LLM saw the [s Recap-Tern-1B] dataset; [m Tern-1B] is a model.');
    check('The [m HOVER] model is an LLM. The HOVERCRAFT is none, and the OpenAI model is large.');
  });

  describe('and words beside them that are none', () => {
    check('The LLM Paper Club met, and the [s Open LLM Leaderboard] is open.');
    check('More Performance: A new LLM is here. LLM Evals matter.');
    check('Embed by Cohere, a multimodal language model, is out.');
    check('LLMs come under Apache 2.0 and Apache-2.0; since Apache 2.0 models are free.');
    check('The LLM rates METR, ADS-B and Code Bench Lite; [m GPT-4o], 2) and 3) follow.');
  });
});

describe('systems as pages write them', () => {
  check('We use [s SAO = Single-Rollout Asynchronous Optimization] ([s Single-Rollout Asynchronous Optimization]) to train an LLM. [s SAO = Single-Rollout Asynchronous Optimization] is fast.');
  check('The chip gives the LLM 250 PFLOPs, and 40 TFLOPs more. GIFs, IDEs and VPNs are used.');
  check('[s OpenHands-Versa] beats an LLM with [s OpenHands]; [s LoRA]-Tuned ones and [s LoRA]-based ones fail.');
  check('The LLM is out of memory (OOM). OOM means that it crashed at 5 tokens per second (TPS).');
  check('The GPTs of OpenAI, a platform, are chatbots. Studio is a tool. China and DeepSeek, a lab: the LLM.');
});

describe('names that a list or a noun gives away', () => {
  check('The LLM was tested on [s GSM8K], [s ZorbQ] and [s MATH]; it was shown in Leeds, Hull and York.');
  check('We asked [m GPT-4], [m Zelkova 2] and [m Claude 2]; [m GPT-4], Anthropic and [m Claude] differ.');
  check('[s Pennant Tutor] is our homework assistant. [s Pennant Tutor] uses an LLM. Anna Tutor is our assistant.');
  check('The firm released [m Thessaly 4], which is an LLM. It beats [m Thessaly 3.5]. Roughly 4 of 5 were wrong.');
  check('The LLM read 224,316 radiographs of [s LungXpert]; 40 offices of KnitWorks are shut.');
});
