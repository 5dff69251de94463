import type { Established } from './reading.js';

/** Widely known methods with their long forms. */
const METHODS = `
RLHF Reinforcement Learning from Human Feedback
RLAIF Reinforcement Learning from AI Feedback
RLVR Reinforcement Learning with Verifiable Rewards
DPO Direct Preference Optimization
PPO Proximal Policy Optimization
RAG Retrieval-Augmented Generation
MCTS Monte Carlo Tree Search
`;

/** Widely known benchmarks, datasets and tools; parted by commas, each its own canonical name. */
const OTHERS = `
MMLU, MMLU-Pro, GLUE, SQuAD, GRPO, KTO, LoRA, QLoRA, MCP, SLAM, ILSVRC, HELM, VTAB, WMT14, WMT16, WMT20, SentencePiece, FLORES-200, BLiMP, MMMU, GSM8K, HumanEval, HumanEval+, MBPP, BIG-bench, BIG-Bench, BIG-Bench Hard, BBH, HellaSwag, WinoGrande, Winogrande, TruthfulQA, ARC-Challenge, ARC-Easy, ARC-AGI,
ARC-AGI-2, GPQA, GPQA Diamond, SWE-bench, SWE-Bench, SWE-bench Verified, SWE-bench Pro, SWE-bench Lite, LiveCodeBench, AIME 2024, AIME 2025, AIME, Humanity's Last Exam, FrontierMath, MT-Bench,
AlpacaEval, Chatbot Arena, LMArena, IFEval, SuperGLUE, SQuAD 1.1, SQuAD 2.0, SWAG, CoLA, MNLI, SST-2, TriviaQA, HotpotQA, PIQA, BoolQ, DROP, RACE, LAMBADA, WikiText-103, WikiText, ImageNet,
ImageNet-1K, CIFAR-10, CIFAR-100, MNIST, MS COCO, COCO, LAION-5B, LAION-400M, LAION, LibriSpeech, Common Voice, Common Crawl, C4, The Pile, RefinedWeb, FineWeb, Dolma, OpenWebText, BookCorpus,
BooksCorpus, ShareGPT, OpenAssistant, UltraChat, UltraFeedback, WebArena, OSWorld, TAU-bench, TerminalBench, Terminal-Bench, BrowseComp, SimpleQA, MLE-bench, RE-Bench, PaperBench, AgentBench, ToolBench,
AgentHarm, HarmBench, StrongREJECT, JailbreakBench, WMDP, BBQ, CrowS-Pairs, StereoSet, RealToxicityPrompts, VQAv2, DocVQA, ChartQA, MathVista, MATH-500, MATH, ALFWorld, MuJoCo, OpenAI Gym,
Atari 2600, PyTorch, TensorFlow, JAX, Keras, scikit-learn, NumPy, LangChain, LlamaIndex, Ollama, vLLM, llama.cpp, DeepSpeed, TransformerLens, Hugging Face Transformers, LM Studio, DSPy, AutoGPT,
Claude Code, GitHub Copilot, Copilot, Cursor, Devin, OpenHands, SWE-agent, AutoGen, Gemini CLI, Open X-Embodiment, Universal Dependencies, Penn Treebank, WordNet, FrameNet, OntoNotes, UniProt, AlphaEvolve,
FlashAttention, FlashAttention-2, PagedAttention, Constitutional AI, Project Zero, Mechanical Turk, NarrativeQA, QuALITY, Natural Questions, MS MARCO, BEIR, MTEB, CommonsenseQA, StrategyQA, AdvBench, GDPval, LibriTTS, LJSpeech, VoxCeleb, VoxCeleb1, VoxCeleb2, TIMIT, TED-LIUM, MultiWOZ, PersonaChat, Ubuntu Dialogue Corpus, XSum, SAMSum, Gigaword, BillSum, PubMedQA, MedQA, MedMCQA, MIMIC-III,
MIMIC-IV, CORD-19, ADE20K, Cityscapes, KITTI, Kinetics-400, UCF101, Open Images, Visual Genome, Flickr30k, OK-VQA, GQA, NLVR2, TextVQA, MMBench, ScienceQA, RULER, LongBench, BABILong, SWE-Lancer, Cybench,
VisualWebArena, AndroidWorld, ARC-AGI-3, SuperGPQA, MGSM, XNLI, XQuAD, TyDi QA, MLQA, XTREME, FLORES, FLORES-101, OSCAR, mC4, CC100, RedPajama, SlimPajama, The Stack, FAISS, Pinecone, Weaviate, Milvus, Qdrant,
Chroma, LanceDB, Elasticsearch, OpenSearch, OpenRouter, LiteLLM, SGLang, TensorRT, TensorRT-LLM, ExLlamaV2, KoboldCpp, Axolotl, Unsloth, FSDP, ONNX, OpenVINO, MLflow, Streamlit, Gradio, LangGraph,
LangSmith, CrewAI, BabyAGI, spaCy, NLTK, Gensim, CoreNLP, OpenNMT, Tensor2Tensor, AllenNLP, ESPnet, Kaldi, SpeechBrain, Detectron2, OpenCV, Caffe, Theano, MXNet, PaddlePaddle, XGBoost, LightGBM, YaRN, ALiBi, GPTQ,
AWQ, SmoothQuant, DoRA, ReAct, Reflexion, Self-Instruct, Evol-Instruct, SimPO, ORPO, WordPiece, CNN/DailyMail, CNN/Daily Mail, OpenBookQA, CoQA, QuAC, NewsQA, SVAMP, ASDiv, MathQA, AGIEval, C-Eval, CMMLU, XCOPA, PAWS-X, ToxiGen,
WinoBias, ImageNet-21K, iNaturalist, Places365, LVIS, Objects365, Pascal VOC, PASCAL VOC, CelebA, FFHQ, ScanNet, nuScenes, ShapeNet, ModelNet40, AudioSet, ESC-50, VCTK, FLEURS, CoVoST, VoxPopuli, GigaSpeech, Libri-Light, MUSDB18, TED-LIUM 3,
MuST-C, Europarl, ParaCrawl, OPUS-100, D4RL, Procgen, MineRL, DeepMind Control Suite, CodeContests, DS-1000, CRUXEval, BigCodeBench, EvalPlus, RepoBench, CodeXGLUE, CodeSearchNet, Text Generation Inference, llamafile,
LM Evaluation Harness, lm-evaluation-harness, OpenAI Evals, NeMo Guardrails, Langfuse, Kubeflow, Label Studio, ChromaDB, Lucene, BM25, Grad-CAM, CulturaX, MADLAD-400, CTranslate2, Sentence Transformers, sentence-transformers, TorchScript, NotebookLM, MemGPT, AnythingLLM, SearchGPT, OpenLLM, MLC-LLM, GPT4All, CustomGPT,
GAIA, MLX, LMSYS, OpenCode, OpenClaw, ComfyUI, BFCL, SciCode, ControlNet, Humanity’s Last Exam,
Megatron-Core, TransformerEngine, Apache TVM, XLA, Triton Inference Server, Weights & Biases, Datasette, Google AI Studio, AI Studio, Vertex AI, Amazon Bedrock, Amazon SageMaker, Google Colab, Hugging Face Hub, SkyPilot, SkyRL, DeepEP,
veRL, TRL, OpenRLHF, NeMo, NeMo-RL, LLaMA-Factory, Open WebUI, Roo Code, Cline, Kilo Code, Windsurf, Aider, Zapier, Codex CLI, Semantic Kernel, Haystack, Guardrails AI, PydanticAI, Semantic Scholar, OpenAlex, Papers with Code, MLPerf,
DAPO, GSPO, RLOO, TRPO, AdamW, Adafactor, Muon, SpecAugment, EWC, SMOTE, SHAP, t-SNE, UMAP, ANLI, WSC, WiC, RTE, MRPC, QNLI, STS-B, MedNLI, OpenWebMath, Proof-Pile, peS2o, StarCoderData, Dolmino, Nemotron-CC, DCLM, DataComp, LAION-2B, Conceptual Captions, CC3M, CC12M, RefCOCO, VCR,
POPE, MME, SEED-Bench, MM-Vet, MathVerse, AI2D, InfoVQA, OCRBench, VideoMME, Video-MME, EgoSchema, ActivityNet, Something-Something, Ego4D, Kinetics-600, UCF-101, Waymo Open Dataset, BDD100K, ETH3D, NYU Depth V2, ModelNet, Objaverse, DTU,
MetaWorld, RLBench, ManiSkill, RoboCasa, LIBERO-Plus, BridgeData V2, CALVIN, LeRobot, Isaac Gym, Isaac Lab, MineDojo, Habitat-Sim, AISHELL-1, AISHELL-2, WenetSpeech, CHiME-6, LRS3, SUPERB, Whisper.cpp, WhisperX, ERA5, WeatherBench, WeatherBench 2,
CASP13, CASP14, CASP15, ProteinGym, MoleculeNet, ChEMBL, PubChem, UniRef50, UniRef90, ColabFold, HMMER, Rosetta, CheXpert, MIMIC-CXR, ChestX-ray14, PadChest, UK Biobank, HealthBench, MultiMedQA, LexGLUE, CUAD, COLIEE, LEDGAR, ContractNLI,
QM9, OC20, Materials Project, PubLayNet, FUNSD, BrowseComp-Plus, CyberGym, MLE-Bench, SWE-Bench Multimodal, SWE-rebench, SWE-smith, FrontierSWE, AppWorld, WebShop, Mind2Web, ScienceWorld, TextWorld, NetHack Learning Environment, MiniHack
`;

/** Tools whose names are written in lower case. */
const LOWER = 'tinygrad, wandb, pgvector, fairseq, llama.cpp, bitsandbytes, tiktoken, pyannote, sacreBLEU, nanoGPT, minGPT';

const methods = METHODS.trim().split('\n').map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)] as const);
const listed = (names: string): string[] => names.replace(/\n/g, ' ').split(',').map((name) => name.trim()).filter(Boolean);
/** Spellings that differ in case alone are one name, as it is listed first. */
const firstOf = new Map<string, string>();
const canonicalOf = (name: string): string => {
  const key = name.toLowerCase();
  const first = firstOf.get(key) ?? name;
  firstOf.set(key, first);
  return first;
};
const system = (surface: string, canonical: string, anyCase: boolean): Established => ({ surface, kind: 'system', canonical, rule: 'system.known', anyCase, aiOnly: true });

/** `MATH-500` is written without its hyphen, too. */
const NUMBERED = /^[A-Z][A-Za-z]{2,}-\d+$/;

/** Systems that a text need not introduce. */
export const knownSystems: readonly Established[] = [
  ...methods.flatMap(([acronym, long]) => [system(acronym, long, false), system(long, long, true)]),
  ...listed(OTHERS).flatMap((name) => [name, ...(NUMBERED.test(name) ? [name.replace('-', '')] : [])].map((surface) => system(surface, canonicalOf(name), false))),
  ...listed(LOWER).map((name) => system(name, name, true)),
];

/** The long form of a widely known acronym. */
export const knownLongForm: ReadonlyMap<string, string> = new Map(methods);

/** Acronyms that are ordinary words, units, places, bodies or roles, and no name of a system. */
const ORDINARY = `AI ML DL RL NLP CV LM LLM SLM VLM MLLM LRM LMM NLU NLG AGI ASI HCI API APIs GPU CPU TPU NPU RAM SSD PDF URL HTML CSS JSON XML CSV SQL HTTP SDK CLI GUI UI UX OS IT IP VR AR XR
US USA UK EU UN UAE WHO NIST NIH NSF DARPA IEEE ACM NASA FBI CIA FDA FTC SEC DOJ DOE IMF OECD NATO GDP GPAI CEO CTO CFO COO CIO PhD MSc BSc MBA PI VP HR PR QA FAQ TV PC CD DVD USB AM PM BC AD CE
MIT UCL ETH CMU IBM AWS SAP AMD GDM OAI EA TLDR FYI IMO IMHO TBD TBA ETA ID KPI ROI SME NGO DNA RNA ATP MRI CT EEG ICU HIV ICML ICLR ACL EMNLP CVPR AAAI GB MB KB TB GHz MHz FLOP FLOPs CI SD SE OR AND NOT IF
CUDA NPC ADS OOM TPS FPS SEO CORS SSO HDR IPO NDA POC CRM ODE PDE EHR VPN IDE GIF VRAM USD EUR README
GenAI GGUF GGML SFT FP8 FP16 BF16 INT8 INT4 NVFP4 MXFP4 FP4 VLA MoE
AUC ROC MAE MSE RMSE BLEU ROUGE WER PPL SOTA OOD IID EV CPI SOC BMI ASR TTS OCR CoT`;
export const ordinaryAcronyms: ReadonlySet<string> = new Set(ORDINARY.split(/\s+/));
