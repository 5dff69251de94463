/**
 * Texts of many genres with their names marked: `[m Opus 4 = Claude Opus 4]` is a model with its canonical name,
 * `[s …]` a system, `[m? …]` and `[s? …]` one that may be found or not. Without `=` the name is its own canonical form.
 * Rules were written with the texts of `dev` in sight, those of `test` were scored first.
 */
export interface MarkedText {
  readonly name: string;
  readonly half: 'dev' | 'test';
  readonly text: string;
}

export const texts: readonly MarkedText[] = [
  {
    name: 'readme of an inference server', half: 'dev',
    text: `# quickserve
[s? quickserve] is a small inference server. It runs [m Llama 3 8B] and [m 70B = Llama 3 70B], [m Mistral-7B-Instruct-v0.2], and [m Mixtral 8x7B].
Start it with \`quickserve --model meta-llama/Llama-3-8B\` or point it at ./models/qwen2-7b.gguf.
We tested quantised builds of [m Qwen2.5-14B-Instruct] and [m Phi-3-mini] on a laptop with an NVIDIA GPU. For embeddings use [m bge-large-en-v1.5].
The API follows that of OpenAI, so a client written for [m GPT-4o] works unchanged. See https://example.org/docs/gpt-4o for more.`,
  },
  {
    name: 'news of a release', half: 'dev',
    text: `MiniMax, the Shanghai start-up, released [m MiniMax-M2] on Tuesday. The company says that [m M2 = MiniMax-M2] beats [m DeepSeek-V3.1] and [m Kimi K2] on coding, while DeepSeek has not commented.
Analysts at Morgan Stanley noted that [m GPT-5] and [m Gemini 2.5 Pro] remain ahead on [s Humanity's Last Exam] and [s SWE-bench Verified].
"We are surprised," said Claude Dupont, a partner at the fund. Mistral, by contrast, raised money again; its [m Mistral Large 2 (2407)] is now two years old.`,
  },
  {
    name: 'thread on alignment', half: 'dev',
    text: `Lena Ortiz
@lenaortiz
New paper! We introduce [s Sparse Crosscoders = Sparse Crosscoder], a way to compare two checkpoints of a network. [s Sparse crosscoders = Sparse Crosscoder] ([s SCs = Sparse Crosscoder]) found 40 features that [m Claude 3.5 Sonnet] has and [m Claude 3 Sonnet] lacks.
Lena Ortiz
@lenaortiz
[m Sonnet 3.5 = Claude Sonnet 3.5]'s refusals come from three of them. With [m Claude] as a judge, agreement rose to 91%.`,
  },
  {
    name: 'abstract of 2018', half: 'dev',
    text: `We study contextual word vectors. [m ELMo] and [m BERT] are compared on [s GLUE], the [s Stanford Question Answering Dataset] ([s SQuAD = Stanford Question Answering Dataset]) and [s SWAG]. [m BERT-large] reaches 93.2 F1 on [s SQuAD 1.1], while [m? OpenAI GPT] trails. We also report results of a [s? BiLSTM] with attention. Code is written in [s PyTorch].`,
  },
  {
    name: 'model card', half: 'dev',
    text: `Model card: [m? Nimbus-13B-Chat]
[m Nimbus-13B-Chat] is a chat model by Cloudcraft Labs, fine-tuned from [m Nimbus-13B] on the [s OpenAssistant] dataset. [m Nimbus = Nimbus] was pre-trained on 2T tokens of [s The Pile] and [s Common Crawl].
Intended use: research. Limits: like other LLMs, [m Nimbus] makes things up. It is evaluated on [s HellaSwag], [s ARC-Challenge] and [s TruthfulQA].
Training used [s Direct Preference Optimization] ([s DPO = Direct Preference Optimization]); [s DPO = Direct Preference Optimization] took 9 hours on 64 [s? H100s].`,
  },
  {
    name: 'release notes', half: 'dev',
    text: `Version 4.2 (March 2026)
- Added [m Claude Haiku 4.5] and [m Gemini 3 Flash]; removed [m text-embedding-ada-002].
- [m o3-mini] and [m o4-mini] now stream. [m o1] is deprecated: move to [m o3].
- [s Claude Code] sessions are restored after a crash. Fixed a bug in the Nova theme and in step 2 of the wizard.
- The command palette lists [m Command R+] and [m Command A].
- GitHub sign-in works in the EU.`,
  },
  {
    name: 'near misses of everyday words', half: 'dev',
    text: `A llama is a South American camelid; an alpaca is smaller. In the Gemini month of June the falcon returned to the tower.
Claude Monet painted water lilies at Giverny; Claude's garden is open to visitors. The sonnet is a poem of fourteen lines, and a haiku of three.
Opus 27 is a piano sonata. Titan is a moon of Saturn, Phi is a Greek letter. Please align the columns and press auto.
Step 2: fill in the form. Command 3 was not recognised. Route 66 has a Nova 3 motel. See Section 4 of the Bard's Sonnet 18.`,
  },
  {
    name: 'forum post', half: 'dev',
    text: `anyone else find that [m gpt-4o] is worse at regex than [m gpt 4 = GPT-4]? i switched to [m deepseek-r1] and then back. [m R1 = DeepSeek-R1] thinks forever.
My setup: [s Ollama] with [m llama3.1:8b = Llama 3.1 8B] and [m qwen2.5-coder:32b = Qwen2.5 Coder 32B], a [s? 4090], 64 GB of RAM. [m? Sonnet] is still king for refactors imo, [m? Opus] too slow. [s Cursor] is fine, [s Copilot] meh.`,
  },
  {
    name: 'leaderboard', half: 'test',
    text: `Arena, week 31
1. [m Gemini 2.5 Pro] 1467
2. [m Claude Opus 4.1] (thinking) 1451
3. [m GPT-4.5 Preview] 1442
4. [m Qwen3-235B-A22B-Instruct-2507] 1429
5. [m Grok 4] 1422
6. [m DeepSeek-R1-0528] 1417
7. [m GLM-4.5] 1410
8. [m Llama-4-Maverick-17B-128E-Instruct] 1327
9. [m Hunyuan-TurboS] 1318
Scores are Elo ratings from [s LMArena]; see also [s MMLU-Pro], [s GPQA Diamond] and [s AIME 2025].`,
  },
  {
    name: 'history of vision', half: 'test',
    text: `In 2012 [m AlexNet] won the [s ImageNet Large Scale Visual Recognition Challenge] ([s ILSVRC = ImageNet Large Scale Visual Recognition Challenge]). [m VGG-16] and [m ResNet-50] followed, then [m EfficientNet-B7], and in 2020 the [m? Vision Transformer] ([m ViT]). [m CLIP] with a [m ViT-L/14] image encoder learned from captions; [m DALL-E 2] and [m Stable Diffusion XL] draw from them. On [s COCO], [m Mask R-CNN] was long the baseline, and [m YOLOv8] is now what hobbyists use. [m Segment Anything] came from Meta in 2023. A [s? CNN] is still a fine start.`,
  },
  {
    name: 'company blog', half: 'test',
    text: `Introducing [m Heron 2], our most capable model yet. Last spring we launched [m Heron], and developers asked for longer context. [m Heron 2] reads a million tokens and scores 71% on [s MATH].
Alongside it we release [s Project Lanternfish], an effort to audit training data, and a tool called [s Tidewatch] that flags contaminated benchmarks. [s Tidewatch] is open source.
We thank our partners at Microsoft, SAP, the WHO and the University of Leeds. CEO Marta Ruiz said that [m Heron]'s users had written 3 billion words. [s Tidewatch]'s authors will speak at NeurIPS. In June Ossel Labs released their [s AI Clockmaker] , a system that repairs builds, and its AI Charter, a promise.`,
  },
  {
    name: 'abstract of 2024', half: 'test',
    text: `Large language models (LLMs) such as [m GPT-4], [m PaLM 2] and [m Llama 2] hallucinate. We present [s FactLoom], a framework that checks each sentence against retrieved passages, and [s LoomBench], a benchmark of 4,200 questions. [s Retrieval-augmented generation = Retrieval-Augmented Generation] ([s RAG = Retrieval-Augmented Generation]) cuts errors by 38% for [m Llama-2-70b-chat] and by 21% for [m gpt-3.5-turbo-0125]. Combined with [s? chain-of-thought prompting], [s FactLoom] closes the gap to [m GPT-4 Turbo]. We fine-tune with [s LoRA] and release all data.`,
  },
  {
    name: 'newsletter', half: 'test',
    text: `This week: Anthropic shipped [m Claude Opus 4.5]; [m Opus 4.5 = Claude Opus 4.5] is cheaper than [m Opus 4.1 = Claude Opus 4.1]. OpenAI answered with [m GPT-5.1-Codex-Max]. Google's [m Nano Banana Pro] went viral. Mistral's new [m Magistral Medium] reasons in French.
In other news, Gemini Trust, the crypto exchange, was fined. [m Gemini] itself got memory. Rumour has it that Apple will build Siri on [m Gemini]. Perplexity and Cohere are both hiring, and xAI's [m Grok] has a new voice mode.
Paper of the week: "On Goodhart" by Jan Sonnet and Ann Opus.`,
  },
  {
    name: 'biology news', half: 'test',
    text: `[m AlphaFold 2] changed structural biology; [m AlphaFold 3], [m RoseTTAFold] and [m ESM-2] went further. The [s Protein Data Bank] ([s PDB = Protein Data Bank]) holds 200,000 structures. A team at the Broad Institute used [m ESMFold] to screen CRISPR enzymes for the NIH. DNA, RNA and ATP are not models; nor is the p53 gene or the drug BNT162b2. [m Evo 2], a 40B-parameter model trained on genomes, was released by the Arc Institute.`,
  },
  {
    name: 'system card snippet', half: 'test',
    text: `…we compared [m Claude Sonnet 4.5] with [m Claude Opus 4.1] and [m Haiku 4.5 = Claude Haiku 4.5]. [m Sonnet 4.5 = Claude Sonnet 4.5] verbalised evaluation awareness in 13% of transcripts. We used [s Petri], an open-source auditing tool, and the agentic misalignment suite. [s Automated Behaviour Audits = Automated Behaviour Audit] ([s ABAs = Automated Behaviour Audit]) were run by two agents; one [s ABA = Automated Behaviour Audit] takes an hour. [s Reinforcement learning from human feedback = Reinforcement Learning from Human Feedback] alone did not remove it…`,
  },
  {
    name: 'speech and audio forum', half: 'test',
    text: `[m Whisper large-v3] still beats [m wav2vec 2.0] on my accent. [m whisper-large-v3-turbo] is 5x faster but drops words. For music I like [m MusicGen]; [m Suno v4] is closed. Has anyone tried [m Kokoro-82M]? The [s? WER] on [s LibriSpeech] test-clean is 2.1. My GPU is an [s? RTX 3090]. Don't whisper into the mic, and keep the bard's sonnet short.`,
  },
  {
    name: 'policy report', half: 'test',
    text: `The EU AI Act entered into force in August 2024. The UK AISI tested [m Claude 3.5 Sonnet] and [m o1] before release; NIST published its [s? AI Risk Management Framework] ([s? AI RMF]). In the US, the CHIPS Act pays for fabs. The OECD and the G7 launched the [s? Hiroshima AI Process]. Providers of [s? GPAI] models must report incidents. METR's estimate for [m GPT-5] was 2 h 17 min. Dr Claude Martin (PhD, MIT) chairs the panel.`,
  },
  {
    name: 'robotics summary', half: 'test',
    text: `[m RT-2] and [m PaLM-E] map images to actions. [m OpenVLA], a 7B model, was trained on [s Open X-Embodiment], a dataset of a million episodes. [s? ALOHA] and [s? Mobile ALOHA] are cheap rigs for teleoperation. The authors call their policy [m? π0]; a second system, [s RoboFlock], schedules arms. [s RoboFlock] runs on [s? ROS 2]. [s Simultaneous localisation and mapping = Simultaneous Localisation and Mapping] ([s SLAM = Simultaneous Localisation and Mapping]) stays classical.`,
  },
  {
    name: 'tables whose columns say what they hold', half: 'dev',
    text: `We scored language models on our errands.
Rank\tAgent\tModel\tScore
1\t[s Porter]\t[m Tarn 2 Mini]\t71.2
2\t[s Porter]\t[m GPT-4o]\t70.0
3\tnone\tHuman\t91.0

| Dataset | Size | Words |
|---|---|---|
| [s Quarry] | 40 GB | English |
| Average | 21 GB | |

Model\tTarn 2 Mini\tTarn 2 Grand
Layers\t32\t80
Parameters\t8 billion\t70 billion`,
  },
  {
    name: 'programs by their versions, and sets of tests by their scores', half: 'dev',
    text: `Our language model stopped when [s Harrow] 1.9.4 replaced the cache, so we upgraded to [s loomkit] 0.4.12. Kappa 0.71 was reached on both. Ubuntu 22.04.1 works; see version 1.2.3 for more.
The error rate on [s KIVA] is 12.5%, and it reaches 31.2 BLEU on [s TED-40]. The mood at FIFA is bad, and the tax rate on EU goods is high.
It scores 68.0 on [s MillPool]. We tuned it on 400 labelled dockets from [s DocketPile] and not with 200 engineers from CrowdBlock. Another 14 shops run [s TillReader], which reads receipts.`,
  },
];
