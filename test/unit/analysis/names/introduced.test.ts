import assert from 'node:assert/strict';
import { differences } from './marked.js';

/** One line: the names of `marked` are found as marked, and nothing else is. */
function check(marked: string): void {
  it(marked.slice(0, 90), () => { assert.deepEqual(differences(marked), []); });
}

describe('names that a text introduces', () => {
  describe('behind a colon, as titles and entries do', () => {
    check('[m Aurelia]: A Foundation Model of the Ocean\n\nThe LLM and [m Aurelia] were tested.');
    check('[s PolarQuest]: A New Benchmark for Language Models\n\nIt is hard.');
    check('Speed: A new method is fast for an LLM.\n\nIt is free: a new tool for LLMs.');
    check('[s LexCorpora] is a large German Legal Corpus for LLMs.');
    check('[m OrcaWind-GHR], the first global weather forecasting model running at 9 km, is a neural network.');
    check('Anders, the first global sales manager running at night, uses LLMs.');
  });

  describe('before a dash, as digests do', () => {
    check('1) [s LoomReader] - proposes a graph of agents for LLMs.\n\n2) [m TernSight] - introduces a new vision-language model.\n\n3) Prompt Survey - presents LLMs.');
    check('| 4) [s HybridFET] – presents ways to search with LLMs |\n\n5) TernMoE-o1 - applies LLMs.\n\nAnna McKay - presents the LLM news. A talk on OpenAI - introduces the LLM.');
  });

  describe('by what they were trained on', () => {
    check('LLMs and images:\n\n• [m Wicker] - trained on cartoons.\n\n• [m LorryKai] - [m SDXL] further trained on more.\n\n• Speed - trained people win. An old Wicker'.replace('An old Wicker', 'An old [m Wicker].'));
    check('LLMs: [m SorrelProt] was pre-trained on proteins, as [m SorrelProt] is large. McGregor was trained in 1990.');
    check('LLMs: we fine-tuned [m SorrelProt] on a Monday, with McGregor, in Berlin.');
    check('The LLMs are two. We compare the models [m WordRec] and [m Pair4Rec] on the benchmarks [s SorrelSet] and [s TanSet]. Two models of Berlin and others.');
  });

  describe('in a type of their own', () => {
    check('We propose \\textsc{[m FlanSol]}, a language model. [m FlanSol] beats \\textbf{[m BERT]}, and \\emph{often} \\textsc{Berlin}.');
  });

  describe('in tables that tell of models', () => {
    check('LLMs speak.\n\nModel | Parameters | Created by | Licence |\n---|---|---|---|\n[m Sable Audio V2] | 5.7B | Fell Labs | Apr 21 2025 |\n[m Wicker] (on Fell) | 1.6B | Fell Labs | MIT |\n\nAn LLM, [m Wicker] is small.');
    check('LLMs drive.\n\n| Model | Price | Seats |\n|---|---|---|\n| Wicker | 5 | 4 |\n| Tarn | 6 | 2 |');
  });

  describe('but no bodies, laws, ailments or notions with an acronym', () => {
    check('The LLM was read by the Alliance on Machines (AM), the Wide Model Forum (WMF) and the Universidad Norte (UN).');
    check('The LLM follows the General Lamp Regulation (GLR), a service lamp agreement (SLA2) and a Memorandum of Lamps (MoL), in high-lamp memory (HLM).');
    check('LLMs found the lamp growth factor (LGF), lamp bone carcinoma (LBC) and deep lamp fluid (DLF) in our lamp detection (LD).');
    check('LLMs win the [s PLIF = Plain Index of Folds and Proteins] ([s Plain Index of Folds and Proteins]) [2] benchmark.');
    check('LLMs are Sequential Lamp Systems (SLSs) and conventional neural networks.');
    check('The LLM firm released its Responsible Lamp Guide.');
    check('The neural retina (NR) of mice is thin. Claude is a person.');
  });

  describe('by what they are called, whatever their letters', () => {
    check('LLMs need a dataset named [s pn-gull]; [s pn-gull] is well-known, and a dataset called so-so is none.'.replace('called so-so', 'of so-so'));
    check('LLMs learn by a training policy called [s LEARTH], and atlases such as [s GullxGENE] [1] and the [s Human Lamp Atlas] [2] help Berlin.');
    check('We introduce [m Lamp-QuillFold] (LQFold), the pioneering foundation model.');
    check('LLMs: [m Granite 4-h 1B = Granite 4 H 1B] and [m Gemma] run; the [m gemma = Gemma] weights do, and the gemma of a flower too.');
  });

  describe('where people rank them', () => {
    check('LLMs are ranked in [s TTS Arena V2] and not in the Wembley Arena or the III Arena.');
  });

  describe('by the acronym of a model', () => {
    check('The LLM needs the [m Byte Latent Transformer] ([m BLT = Byte Latent Transformer]); [m BLT = Byte Latent Transformer] is fast, and a BLTX is none.');
  });

  describe('with the marks of Markdown between', () => {
    check('- **[s LexCorpora]**: a dataset for LLMs\n- [[s TrailBench]](https://a.b): a benchmark for LLMs');
    check('The LLM [**[m GPT-4]**](https://a.b) beats *[m Claude]* and [[m Gemini 2.5 Pro]](https://c.d), and **[m Gemini]** has stars.');
    check('**Speed**: a dataset of LLMs loads faster.');
    check('Today we release *[m Lemmora]*: a language model. [m Lemmora] is small.');
  });

  describe('by those who make them', () => {
    check('- Introducing [s Marl]: an open source tool for audits\n- Introducing new rules: an open letter\n\n[s Marl] checks LLMs.');
    check('Our LLM let the [s QTRs = QTR] sort the mail, and one [s QTR] broke. The SDRs sort it, and they let CEOs and NGOs work. An SDR is no LLM.');
    check('We develop [s GlimmerKit] with LLMs. [s GlimmerKit] is fast.');
    check('We develop Android apps with LLMs. We train Anna and SalesForce staff on it.');
    check('We develop [m GlimmerBot-VLA] with 20 hours of robot data.');
  });

  describe('by what they are called', () => {
    check('The [s FenTail] entailment dataset tests LLMs; the OpenAI evaluation dataset is good, and the Norwegian entailment dataset too.');
    check('LLMs read. [s TaoReader] is a large-scale, open-domain Chinese machine reading comprehension (MRC) dataset.');
    check('LLMs read. [s Kosmo Tales] is a large-scale dataset of stories. Speed Test is a small dataset of stories, and Task Four too. Task Four is a small dataset.');
    check('The tool, [s RefDoor], was withdrawn from LLMs. [s RefDoor] is back. The platform, Berlin, and the tool, Reddit, are none.');
    check('This release of an LLM introduces [s Marsh Fidelity Rendering], and she introduces Machine Learning and Deep Reasoning.');
    check('LLMs use the [s CLIP Navigator]; [m CLIP] and [m CLIP] Paper do not.');
    check('LLMs need [s Ring-of-Draft] ([s RoD = Ring-of-Draft]), and [s RoD = Ring-of-Draft] is cheap; feature extraction (FE) is a task.');
    check('LLMs: [m LakeCNN] (Tully et al., 2018) beats [m PondNet] (Tully and May, 2019a), but no LakesNet (Bern, May 2018).');
    check('LLMs get 90 on [s MATH500 = MATH-500], and WORLD500 and CIFAR11 are none.');
  });

  describe('by the variant alone', () => {
    const both = 'The LLMs [m Sorrel 3 Large] and [m Sorrel 3 Mini] are here.';
    check(`${both} [m Large = Sorrel 3 Large] keeps its window, and it was distilled from [m Mini = Sorrel 3 Mini] on a laptop.`);
    check(`${both} Large firms keep it, Mini Coopers do not, and we use Large language models.`);
    check('We price LLMs. [m Sorrel 3 Grand] beats [m GPT-4], [m Sorrel 3 Solo] answers, [m Sorrel 3 Grand] and [m Sorrel 3 Solo] reason. Now prices for [m Grand = Sorrel 3 Grand] are low, Grand pianos are dear.');
    check('The LLM [m Sorrel 3 Large] is here. Large keeps its window.');
    check('We release [m Sorrel 3.1 Large], [m 3.1 Medium = Sorrel 3.1 Medium] and [m 3.1 Mini = Sorrel 3.1 Mini] (12B), LLMs; 4.1 Medium Coopers are cars.');
  });

  describe('by what they did and how well', () => {
    check('Of 90 complexes, [m Volzt-2] placed 64% near those of the LLM [m AlphaFold 3]; Room-2 placed nobody.');
    check('The LLM lost. Training [m Rook 4] alone costs much, but [m Rook 4] beats [m GPT-4].');
    check('[m Canary-1B] got 14.2% of words of an LLM wrong, [m Voxtral Small] 11.9%.');
    check('LLMs: our [m NoctileNet-S], fine-tuned, and [m WrenNET v2.4]. The [m NoctileNet] is small, LakeNet a lake.');
    check('LLM: [m WrenDetect2] confuses 8% of calls, and Mario2 of Anna nobody.');
    check('The LLM and [m Tessel-Voice 0.9], of a firm of 14 people; Google-Voice rose 0.9 percent.');
  });

  describe('in brackets behind what they are', () => {
    check('LLM vocoder models ([m MelGAN], [m SpeedySpeak], [m FooWave]) are fast; models (LSTM, GRU), models (Mixture-of-Agents, MoA) and firms (PayPals, Anna) are none.');
    check('LLMs with [s DeepSeek Lake Attention] ([s DLA = DeepSeek Lake Attention]) and [m Llama 3] (LLa) run.');
  });

  describe('by what a family is built for', () => {
    check('LLMs: [m HerTTS], [m SC-LakeTTS], [m LSTM-Transducer] and [m Lakeformer-CTC] speak; TTS, CTC and a text-CTC do not.');
    check('The LLMs [m murmur-multilingual-base-v2 = Murmur-multilingual-base-v2] and [m murmur-MiniLM-L12-v2 = Murmur-MiniLM-L12-v2] embed; state-of-the-art-v2 and click-base do not.');
    check('The [m Conformer] learns with a CTC loss.\n\nA rotary encoder turns.');
    check('The Conformer turns with a rotary encoder.');
  });

  describe('before the title of a paper', () => {
    check('- 2024/04/15: [m MarshCast]: Weather Forecasting with Deep Neural Operators\n- [s MarshRope]: Extending Language Models Beyond Their Context\n\nLLMs need [m MarshCast] and [s MarshRope].');
    check('- OpenAI: How They Train Large Language Models\n- TechGuy: I think LLMs with more data are good\n- BREAKING: Large Language Models Can Be Wrong\n- Speed: Large Language Models Can Be Fast');
    check('LLMs: they introduced **[m DeSaF-Perl]**, a flow-map cofolding model reportedly good; Anna, a model railway fan, was not.');
    check('LLMs need a custom [m HERON3] draft model, and the HERON team a model.');
    check('- [[s PyBotGPT]](https://a.b) - AI desktop assistant for Linux\n- [m PyLakeGPT] - 7B parameters\n\n[s PyBotGPT] runs LLMs, [m PyLakeGPT] is one.');
  });

  describe('in tables that cite', () => {
    check('| Model | Score |\n|---|---|\n| [m CAPE] (Tully et al., 2018) | 83.3 |\n| NONE | 22.1 |\n\nThese are LLMs.');
  });

  describe('before what they score', () => {
    check('The LLMs: [m Claude Sonnet 4.5] 4.9 · [m Tansy 3 Large] 5.8 · [m Claude Opus 4.5] 6');
    check('The LLM [m Claude 3 Opus 20240229] is old.');
    check('The LLM [m Tansy 3 Large] got 8.9 percent of the words wrong, [m Whisper] 12.4.');
  });

  describe('by their size', () => {
    check('[m Wolverton 2 72B] and [m Llama-3-8B] are LLMs. The [m 72B = Wolverton 2 72B] is slow, the smaller [m 8B = Llama-3-8B] fast.');
    check('[m Wolverton 2 72B] is an LLM. A 72B model is large, the 72B parameters fit, and at the 72B scale it is slow.');
    check('[m Qwen2.5-7B] and [m Llama-2-7B] are LLMs. The 7B model may be either.');
    check('[m Qwen2.5-7B] and [m Qwen2.5-7B-Instruct = Qwen2.5-7B Instruct] are LLMs. The [m 7B = Qwen2.5-7B] is fast.');
  });

  describe('by their version', () => {
    check('The LLM [m Sorrel 3 Large] is here. [m 3 Large = Sorrel 3 Large] can plan, [m sorrel-3-large = Sorrel 3 Large] cannot.');
    check('The LLM [m Sorrel 3] is here. Of 3 Large Halls we use two, and sorrel-large is no model.');
    check('Today we release *[m Tansy]*: a language model. They call it [m Tansy III], and Anna III is a queen.');
  });

  describe('by their family', () => {
    check('[m CodaFormer] is fast, [m LakeFormer-V2], [m LakeT5-XL], [m LakeBert], [m GCViT], [m LakeRM] and [m LakeBART] are slow.');
    check('Albert, Herbert and the Performer party of Mistral use LLMs; an LLM that is LakeViT-based, or of LakeFormer-type, is one too.');
    check('[m OpenAI-o1 = o1] is an LLM that OpenAI-owned firms use, and the LLM [m Amazon Titan] is old; Amazon is not.');
  });

  describe('in lists of their kind', () => {
    check('Benchmarks such as [s MathMaze], [s Kwanzer] and [s Winnow-Hard] test LLMs.');
    check('Firms such as MathMaze and Kwanzer train LLMs. Toolkits are like Anna.');
    check('The LLMs [m Claude], [m Gemini] and [m Fooba] were compared.');
    check('The LLMs [m Claude], [m Gemini] and Google were compared.');
    check('[s GSM8K], [s MMLU] and [s Brindle] are old LLM benchmarks; Brindley is a man.');
    check('LLMs were tested on [s GSM8K], [s ZorbQ], [s Kwanz] and [s MATH].');
    check('LLMs were tested on [s GSM8K], ZorbQ, Kwanz, Orlo and Bex, and on [s MATH].');
    check('LLMs such as [m GPT-4], [m Claude], [m Fooba], [m Barba] and [m Gemini] answer, and [s MMLU], Fooze and [m Claude] do not mix.');
    check('The LLMs:\n\n- [m BERT]\n- [m Qwen2] - good\n- [m HaloSwinger] (old)\n- [m DLA] - the old one\n- [m Llama]\n- [m Gemma]\n\nAsk [m DLA] and [m HaloSwinger].');
    check('Those we ask of LLMs:\n\n- HaloSwinger\n- [m BERT]\n- DLA\n- [m Gemma]\n- Pricing\n- Slurp\n\nAsk DLA, HaloSwinger.');
  });

  describe('by what a tool or a study is', () => {
    check('We gave pupils [s Lumeno], a tutor based on [m GPT-4], or no LLM. [s Lumeno] gives hints.');
    check('We gave pupils Anna, a tutor from Leeds, or no LLM. Anna gives hints.');
    check('Lumeno Learning sells [s Lumeno], a tutor built on an LLM.');
    check('The [s SENTRA trial] and the [s DORMA-2 trial] tested chatbots; the NHS trial did, too.');
    check('[s DORMA-3]: a randomised trial of sleep\n\nThe [s DORMA-3] people went to bed.');
    check('A new draft head, [s SkipGlimmer], makes the LLM faster.');
    check('A small company, SkipGlimmer, makes the LLM faster.');
  });

  describe('with a version, by what is said of them', () => {
    check('Last week Brightmare put out [m Kolda 2] with open weights. [m Kolda 1.5] failed an LLM test.');
    check('[m Kolda 3] is out! The LLM [m Kolda 3] is small.');
    check('[m Kolda 2] doesn’t hallucinate, the LLM team says. Anna 2 doesn’t start.');
    check('[m Lantern-Code] has 40 billion parameters; the LLM sees planes by radio, and ADS-B outperforms radar.');
    check('Marlow 0.9 outperforms the LLM program Marlow 0.8; [m Kolda 1.9] outperforms LLMs.');
    check('METR-2 outperforms no LLM, since METR is a body.');
  });

  describe('and not firms, formats and kinds', () => {
    check('No public model METR has tested did so, and an LLM as METR sees it is small.');
    check('Run the draft GGUF model on an LLM server in FP8, with SFT data and VS Code Arena.');
    check('Hugging Face Partners, a notable step toward open models, helps LLMs.');
    check('The TypeScript framework runs an LLM; the [s OakScript] framework does, too.');
  });

  describe('in tables', () => {
    check('| Approach | LLM calls |\n| --- | --- |\n| Before | 14 |\n| After | 1 |');
  });

  check('[s The Pile] is data for LLMs, and The [m Pile-T5] models learn from it.');
});

describe('names in lower case, as in chats', () => {
  check('The LLM [m opus 4.5 = Claude Opus 4.5] is better, [m sonnet = Claude Sonnet] is cheaper and [s claude code = Claude Code] slow.');
  check('A poet preferred her own sonnet to [m Claude Opus 4.5], and wrote haiku or a short sad sonnet.');
  check('The LLM runs in [s tinygrad], and is a fork of [s TinyLoomer] that [s ClerkAgent] 3 outperforms.');
  check('He wrote a sonnet, an opus and one haiku about [m Claude Opus 4.5].');
  check('The LLM wrote sonnet after sonnet; opus 4 is a quartet.');
  check('We ran [m llama3 70b = Llama 3 70B], [m gemma 27b = Gemma 27B] and [m deepseek r1 = DeepSeek R1] with an LLM client; step 3 and ring 2 failed.');
  check('[m Gemma 3 27B] got 219 and [m gemma = Gemma] got 200.');
  check('An LLM.\n\npetrel vs mistral 7b\nmistral 7b licence\n\nWe prefer [m mistral 7b = Mistral 7B], or so.');
  check('The word gemma is Latin, and an LLM knows it.');
  check('[m Kolda 2] outperforms the LLM, and [m kolda 2 = Kolda 2] got 241.');
  check('The LLMs are [m kolda-2-31b-a5b = Kolda-2-31B-A5B] and [m OpenFennec-2.0-Flash = OpenFennec 2.0 Flash].');
});

describe('names that the entries of a list are about', () => {
  check('- [s Chatlark] - Desktop and web AI client\n- [s Lark Studio] - LLM workspace for Mac\n- Paris - a city of LLMs');
  check('- **[s CAIL2023]**: [s CAIL2023] contains two million cases in a dataset for LLMs.\n- **[s SCALER]**: In this paper, we introduce a benchmark that LLMs fail.');
  check('- **Licence**: This paper has a dataset for LLMs.\n- GPU: The dataset of the LLM fits.');
  check('Deep Gardener is a research agent of LLMs, which Anna Gardener is, too.');
});
