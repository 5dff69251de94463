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

  describe('with words behind their version that are part of them', () => {
    check('[m Gemma 4 Scribe] is a small, text-only model for drafts, and [m Gemma 4 Scribe] is open. The [m Gemma 4] Team is a group of people.');
    check('[m Qwen3 Quill Plus] is a variant of [m Qwen3]. [m Claude 4] Day is a party.');
  });

  describe('by their version alone, behind their firm', () => {
    check("The LLMs are DeepSeek's [m V4 Pro = DeepSeek V4 Pro] and [m V4 Flash = DeepSeek V4 Flash], and MiniMax’s [m M2.7 = MiniMax M2.7]; Anna's V4 is a car.");
  });

  describe('as translations and prints glue them', () => {
    check('The LLM [m Claude Sonnet4.5 = Claude Sonnet 4.5] beats [m Gemini2.5Pro = Gemini 2.5 Pro]; [m Gemini 2.5] Products are none.');
    check('[m ESM\u20101b = ESM 1B] and [m ESM-1b] are LLMs of proteins.');
  });

  describe('in lower case', () => {
    check('The LLM [m minimax m2.5 = MiniMax M2.5] was worse than [m kimi k2 = Kimi K2]; m2 and k2 are hills.');
  });

  describe('by their family alone', () => {
    check('Ask [m GPT], which is [m GPT-4], and use [m GPT] models; a GPT wrapper, the GPT Store and GPT-like ones are none.');
    check('A GPT is an LLM.');
  });

  describe('in a column of models', () => {
    check('Model\tMaker\tLLM tokens\n[m marmot-large-2]\tAcme\t512\n[m quill-code-v3.0]\tAcme\t512\nself-hosted\tus\t512');
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
  check('We propose [s TOAST = Tidy Order of Answers and Short Tokens]: [s Tidy Order of Answers and Short Tokens] for LLMs. [s TOAST = Tidy Order of Answers and Short Tokens] is fast. NOTE: This is no LLM.');
  check('An LLM was trained on LLM-judged data, with 12.3 on [s ZorbQ].');
  check('The LLM beats NOAA and MeteoSuisse’s Arvel; we use [s PairLoom] with it.');
  check('The GPTs of OpenAI, a platform, are chatbots. Studio is a tool. China and DeepSeek, a lab: the LLM.');
});

describe('names that a list or a noun gives away', () => {
  check('The LLM was tested on [s GSM8K], [s ZorbQ] and [s MATH]; it was shown in Leeds, Hull and York.');
  check('We asked [m GPT-4], [m Zelkova 2] and [m Claude 2]; [m GPT-4], Anthropic and [m Claude] differ.');
  check('Benchmarks such as [s MMLU], [s ZorbQ] and [s Fenwick] are hard for LLMs; firms such as [s MMLU], Anna and Bern do not.');
  check('Clips by [m Sora 2], [m Kling], [m Hunyuan], [m Wan], [m Ottera] and [m CogVideoX]; maps by [m GPT-4], Mistral, Anthropic.');
  check('[s Petal = Parallel Exploration of Tool Agents in Labs] ([s Parallel Exploration of Tool Agents in Labs]) tests LLMs; [s Petal = Parallel Exploration of Tool Agents in Labs] is new. Anna (Press And News Agency) and Leeds (Large Town) are not.');
  check('The LLM uses the “[s Inlay]” framework, the "Big Bang" theory and the “Yes” button.');
  check('LLMs were ranked on [s MarshTruck Bench]; the Park Bench is wet, and the OpenAI Bench, too.');
  check('[s Ferreto], the self-proclaimed “world’s first general agent” for LLMs, is out.');
  check('Coding agents like [s Ferret Code] or [s OpenCode] run an LLM; people like Anna or OpenAI do, too.');
  check('The firm came up with a standard called [s Tool Cards]; LLMs read it on a day called Tool Friday.');
  check('The debut of [m Heddle], a 300B-parameter behemoth, beats an LLM; the debut of Anna, a 30-year-old, does not.');
  check('[m Tessel]: A generalist VLA developed for robots, a language model. Lab: A generalist LLM user.');
  check('They published [m GraphCast] in Science, a model of openness, and an LLM.');
  check('The LLM beats most StarForge 2 players in a StarForge 2 match. [m GPT-4] plays StarForge 2, too.');
  check('LLMs solve [s SWE Bench Pro = SWE-bench Pro] and [s GAIA-v2-Tern]; a swe bench is none.');
  check('Machine translation (MT) and semantic role labeling (SRL) are tasks for an LLM; MT is old. We use [s contrastive token pruning] ([s CTP = Contrastive Token Pruning]).');
  check('[s Pennant Tutor] is our homework assistant. [s Pennant Tutor] uses an LLM. Anna Tutor is our assistant.');
  check('The firm released [m Thessaly 4], which is an LLM. It beats [m Thessaly 3.5]. Roughly 4 of 5 were wrong.');
  check('The LLM read 224,316 radiographs of [s LungXpert]; 40 offices of KnitWorks are shut.');
});

describe('names by what stands around them', () => {
  describe('with all of their parts before the size', () => {
    check('The LLMs are [m StableLM-Tuned-Sorrel-7B] and [m FastChat-T5-3B]; the LLM runs in [s FastChat] and is GPT-4-tuned.'.replace('GPT-4-tuned', '[m GPT-4]-tuned'));
    check('The LLMs [m Falcon-Lark-7B] and [m YOLOv8-S] beat a [m YOLOv8]-style one.');
    check('We propose a method called [s SORRELET] for LLMs. The [m SORRELET-S] is small, the SORRELET-Style is none.'.replace('the SORRELET-Style is none', 'and [s SORRELET] is not'));
    check('LLMs: the BLEU score on [s GULL-16.1] test set, and the end is 16.1.');
  });

  describe('by the variant and version of one that is named in full', () => {
    check('[m Mistral Large 2] is an LLM. [m Large 2 = Mistral Large 2] excels, and Small 2 is none.');
    check('They unveiled [m Large 2 = Mistral Large 2]. The LLM [m Mistral Large 2] is new.');
  });

  describe('in lists that go on with what they do', () => {
    check('We compare LLM models like [m Virchow], [m CAPE], and [m GullPath], providing insights, and three birds, namely gulls.');
  });

  check('We serve LLMs by [s lmdeploy = LMDeploy] and [s llm-compressor = LLM Compressor], tested on [s Terminal-Bench = TerminalBench] and [s TerminalBench].');

  describe('by their family, where it has a version', () => {
    check('We ran [m Parakeet 2B] beside an LLM. [m Parakeet] ships in four sizes, and a Parakeet Club has birds.');
    check('An LLM and a bird: Parakeet sang, and Ann Parakeet sang.');
    check('We ran [m Wan 2.1] beside an LLM; [m Wan] generates clips, as Ann Wan and (Wan et al., 2018) said.');
    check('Our [m Mistral]-based LLMs are not by Mistral, and the LLM group [m Parakeet-TDT = Parakeet TDT]’s [m Parakeet TDT] is fast.');
    check('[m Skywork 13B] is an LLM; [m Mistral 7B] is one of Mistral, and Mistral said so.');
  });

  describe('in lower case, where it can be nothing else', () => {
    check('We ran LLMs in [s hellaswag = HellaSwag] and [s alpacaeval 2.0 = AlpacaEval 2.0], then by antigravity in a webshop of quality.');
    check('In 2022 came [m stable diffusion = Stable Diffusion], an LLM of pictures; its diffusion was stable.');
  });

  describe('in a list of models, though its word is an everyday one', () => {
    check('LLMs like [m Llama 2], [m Falcon], and [m Vicuna] are open, and [m Falcon] is old.');
    check('An LLM saw a Falcon, and a bird. We asked [m GPT-4], [m Llama 2], Cohere and others.');
  });

  describe('in lists that are counted', () => {
    check('We test LLMs in two agentic frameworks, [s GullAgent] and [s Claude Code], on Monday.');
    check('LLMs were merged by methods such as [s GULLS], linear ones and Monte Carlo.');
    check('We test LLMs with two colleagues, Gull-Smith and Ann. Methods such as Bayesian Search help.');
  });

  describe('behind whose they are, as hubs write them', () => {
    check('The LLMs fell-lab/[m Mistral-7B-v0.1 = Mistral 7B V0.1] and - google/[m gemma-2-27b-it = Gemma 2 27B IT]; see https://hub.example/fell-lab/Mistral-7B-v0.1 and src/Mistral-7B.md, or ./models/Mistral-7B.');
    check('LLMs: meta-llama/[m Meta-Llama-3.1-8B-Instruct = Llama 3.1 8B Instruct], and [m NVIDIA-Nemotron-3-Nano-30B = Nemotron 3 Nano 30B] by NVIDIA on NVIDIA H100.');
    check('We run fell/[m zephyr-7b-beta = Zephyr 7B Beta], Lark/[m MythoMax-L2-13b = MythoMax L2 13B] and google/[m flan-t5-xxl = FLAN-T5 XXL] as LLMs of Lark.');
  });

  describe('by the long form before their brackets', () => {
    check('We introduce the Latent Gull Diffusion Model for Slow Rivers ([m LaGulDif]). The LLM [m LaGulDif] is small.');
    check('The LLM is a Hidden Gull Model (HGM), told of by the Ministry for Slow Rivers (MinRiv).');
  });

  describe('with a version behind the figure of their head', () => {
    check('The LLMs [m LTX-2.3] and [m Boltz-2] are two. [m T5] is one, and 2.3 is none.');
  });

  describe('by whose they are', () => {
    check('The LLM of the firm: the firm’s [m Gullan] model, not the firm’s Bayesian model or its Premium model.');
    check('The LLM learns from Fell’s [s Sorrelia] dataset and Fell’s Scottish dataset.');
  });

  check('The LLM runs on a Snapdragon 8 and outperforms the Exynos 2.');
  check('[s SWE-Gull] spans 8 tasks for LLMs; the EU-China summit spans two days, and AI-Powered work includes more.');
  check('Weights for LLMs are available by LMSYS, and by LAION.');
});
