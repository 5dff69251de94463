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
GLUE, SQuAD, GRPO, KTO, LoRA, QLoRA, MCP, SLAM, ILSVRC, HELM, VTAB, WMT14, WMT16, WMT20, SentencePiece, FLORES-200, BLiMP, MMMU, HumanEval+, MBPP, BIG-bench, BIG-Bench, BIG-Bench Hard, BBH, HellaSwag, WinoGrande, Winogrande, TruthfulQA, ARC-Challenge, ARC-Easy, ARC-AGI,
ARC-AGI-2, GPQA Diamond, SWE-bench, SWE-Bench, SWE-bench Verified, SWE-bench Pro, SWE-bench Lite, AIME 2024, AIME 2025, AIME 2026, AMC 2022, AMC 2023, HMMT 2025, HMMT 2026, IMO 2024, IMO 2025, IMO 2026, AIME, Humanity's Last Exam, FrontierMath, MT-Bench,
AlpacaEval, Chatbot Arena, IFEval, SuperGLUE, SQuAD 1.1, SQuAD 2.0, SWAG, CoLA, MNLI, SST-2, TriviaQA, HotpotQA, PIQA, BoolQ, DROP, RACE, LAMBADA, WikiText-103, WikiText, ImageNet-1K, CIFAR-10, CIFAR-100, MS COCO, COCO, LAION-5B, LAION-400M, LibriSpeech, Common Voice, Common Crawl, C4, The Pile, RefinedWeb, FineWeb, Dolma, OpenWebText, BookCorpus,
BooksCorpus, ShareGPT, OpenAssistant, UltraChat, UltraFeedback, WebArena, OSWorld, TAU-bench, TerminalBench, Terminal-Bench, BrowseComp, SimpleQA, MLE-bench, RE-Bench, PaperBench, AgentBench, ToolBench,
AgentHarm, HarmBench, StrongREJECT, JailbreakBench, WMDP, BBQ, CrowS-Pairs, StereoSet, RealToxicityPrompts, VQAv2, DocVQA, ChartQA, MathVista, MATH-500, MATH, ALFWorld, MuJoCo, OpenAI Gym,
Atari 2600, JAX, Keras, llama.cpp, DeepSpeed, TransformerLens, Hugging Face Transformers, DSPy, AutoGPT,
Claude Code, GitHub Copilot, Copilot, Cursor, Devin, OpenHands, SWE-agent, AutoGen, Gemini CLI, Open X-Embodiment, Universal Dependencies, Penn Treebank, WordNet, FrameNet, OntoNotes, UniProt, AlphaEvolve,
FlashAttention, FlashAttention-2, PagedAttention, Constitutional AI, Project Zero, Mechanical Turk, NarrativeQA, QuALITY, Natural Questions, MS MARCO, BEIR, MTEB, CommonsenseQA, StrategyQA, AdvBench, GDPval, LibriTTS, LJSpeech, VoxCeleb, VoxCeleb1, VoxCeleb2, TIMIT, TED-LIUM, MultiWOZ, PersonaChat, Ubuntu Dialogue Corpus, XSum, SAMSum, Xsum, SamSum, Samsum, Gigaword, BillSum, PubMedQA, MedQA, MedMCQA, MIMIC-III,
MIMIC-IV, CORD-19, ADE20K, Cityscapes, KITTI, Kinetics-400, UCF101, Open Images, Visual Genome, Flickr30k, OK-VQA, GQA, NLVR2, TextVQA, MMBench, ScienceQA, RULER, LongBench, BABILong, SWE-Lancer, Cybench,
VisualWebArena, AndroidWorld, ARC-AGI-3, SuperGPQA, MGSM, XNLI, XQuAD, TyDi QA, MLQA, XTREME, FLORES, FLORES-101, OSCAR, mC4, CC100, RedPajama, SlimPajama, The Stack, FAISS, Pinecone, Weaviate, Milvus, Qdrant,
Chroma, LanceDB, Elasticsearch, OpenSearch, LiteLLM, TensorRT-LLM, Axolotl, FSDP, ONNX, OpenVINO, MLflow, Streamlit, Gradio, LangGraph,
LangSmith, CrewAI, BabyAGI, NLTK, Gensim, CoreNLP, OpenNMT, Tensor2Tensor, AllenNLP, ESPnet, Kaldi, SpeechBrain, Detectron2, Caffe, Theano, MXNet, PaddlePaddle, YaRN, ALiBi, GPTQ,
AWQ, SmoothQuant, DoRA, ReAct, Reflexion, Self-Instruct, Evol-Instruct, SimPO, ORPO, WordPiece, CNN/DailyMail, CNN/Daily Mail, OpenBookQA, CoQA, QuAC, NewsQA, SVAMP, ASDiv, MathQA, AGIEval, C-Eval, CMMLU, XCOPA, PAWS-X, ToxiGen,
WinoBias, ImageNet-21K, iNaturalist, Places365, LVIS, Objects365, Pascal VOC, PASCAL VOC, CelebA, FFHQ, ScanNet, nuScenes, ShapeNet, ModelNet40, AudioSet, ESC-50, VCTK, FLEURS, CoVoST, VoxPopuli, GigaSpeech, Libri-Light, MUSDB18, TED-LIUM 3,
MuST-C, Europarl, ParaCrawl, OPUS-100, D4RL, Procgen, MineRL, DeepMind Control Suite, CodeContests, DS-1000, CRUXEval, BigCodeBench, EvalPlus, RepoBench, CodeXGLUE, CodeSearchNet, Text Generation Inference, llamafile,
LM Evaluation Harness, lm-evaluation-harness, OpenAI Evals, NeMo Guardrails, Langfuse, Kubeflow, Label Studio, ChromaDB, Lucene, BM25, Grad-CAM, CulturaX, MADLAD-400, CTranslate2, Sentence Transformers, sentence-transformers, TorchScript, NotebookLM, MemGPT, AnythingLLM, SearchGPT, OpenLLM, MLC-LLM, GPT4All, CustomGPT,
GAIA, MLX, OpenCode, OpenClaw, BFCL, SciCode, ControlNet, Humanity’s Last Exam,
Megatron-Core, TransformerEngine, Apache TVM, XLA, Triton Inference Server, Weights & Biases, Datasette, Google AI Studio, AI Studio, Vertex AI, Amazon Bedrock, AWS Bedrock, TabbyAPI, PartiPrompts, Amazon SageMaker, Google Colab, Hugging Face Hub, SkyPilot, SkyRL, DeepEP,
veRL, TRL, OpenRLHF, NeMo, NeMo-RL, LLaMA-Factory, Open WebUI, Roo Code, Cline, Kilo Code, Windsurf, Aider, Zapier, Codex CLI, Semantic Kernel, Haystack, Guardrails AI, PydanticAI, Semantic Scholar, OpenAlex, Papers with Code, MLPerf,
DAPO, GSPO, RLOO, TRPO, AdamW, Adafactor, Muon, SpecAugment, EWC, SMOTE, SHAP, t-SNE, UMAP, ANLI, WSC, WiC, RTE, MRPC, QNLI, STS-B, MedNLI, OpenWebMath, Proof-Pile, peS2o, StarCoderData, Dolmino, Nemotron-CC, DCLM, DataComp, LAION-2B, Conceptual Captions, CC3M, CC12M, RefCOCO, VCR,
POPE, MME, SEED-Bench, MM-Vet, MathVerse, AI2D, InfoVQA, OCRBench, VideoMME, Video-MME, EgoSchema, ActivityNet, Something-Something, Ego4D, Kinetics-600, UCF-101, Waymo Open Dataset, BDD100K, ETH3D, NYU Depth V2, ModelNet, Objaverse, DTU,
MetaWorld, RLBench, ManiSkill, RoboCasa, LIBERO-Plus, BridgeData V2, CALVIN, LeRobot, Isaac Gym, Isaac Lab, MineDojo, Habitat-Sim, AISHELL-1, AISHELL-2, WenetSpeech, CHiME-6, LRS3, SUPERB, Whisper.cpp, WhisperX, ERA5, WeatherBench, WeatherBench 2,
CASP13, CASP14, CASP15, ProteinGym, MoleculeNet, ChEMBL, PubChem, UniRef50, UniRef90, ColabFold, HMMER, Rosetta, CheXpert, MIMIC-CXR, ChestX-ray14, PadChest, UK Biobank, HealthBench, MultiMedQA, LexGLUE, CUAD, COLIEE, LEDGAR, ContractNLI,
QM9, OC20, Materials Project, PubLayNet, FUNSD, BrowseComp-Plus, CyberGym, MLE-Bench, SWE-Bench Multimodal, SWE-rebench, SWE-smith, FrontierSWE, AppWorld, WebShop, Mind2Web, ScienceWorld, TextWorld, NetHack Learning Environment, MiniHack,
HLE, BBEH, BIG-Bench Extra Hard, MuSR, ZebraLogic, Global-MMLU, MMMLU, MMLU-Redux, MMLU-ProX, ARC-C, ARC-AGI-1, ARC Prize, WebVoyager, TheAgentCompany, APEX-Agents, HCAST, MCPMark, MCP Atlas, MCP-Atlas, Toolathlon, τ-bench,
τ-Bench, τ²-bench, τ²-Bench, τ2-bench, τ2-Bench, tau-bench, tau2-bench, Tau2-bench, Berkeley Function Calling Leaderboard, API-Bank, ToolSandbox, GAIA2, OSWorld-Verified, MobileWorld, BrowseComp-ZH, SimpleQA Verified,
FACTS Grounding, FActScore, LongFact, AA-Omniscience, Artificial Analysis Intelligence Index, Arena-Hard, Arena-Hard-Auto, MultiChallenge, Multi-IF, MRCR, OpenAI-MRCR, Graphwalks, NoLiMa, ZeroSCROLLS, HMMT, AIME25, AIME24, USAMO,
OmniMath, Omni-MATH, AMC23, GSM-Symbolic, GSM-Plus, GSM1k, miniF2F, ProofNet, AQUA-RAT, AQuA, MAWPS, SciQ, CritPt, UGPhysics, InterCode, NYU CTF, MultiPL-E, HumanEval-X, Codeforces, CodeForces, CodeElo, Spider 2.0, BIRD-SQL,
WikiSQL, CoNaLa, Design2Code, WebDev Arena, Open LLM Leaderboard, OpenCompass, KMMLU, HAE-RAE, ArabicMMLU, IndicMMLU, Belebele, XStoryCloze, MKQA, NaturalQuestions, WebQuestions, WebQSP, ComplexWebQuestions, EntityQuestions,
2WikiMultiHopQA, MuSiQue, QASPER, DuReader, CMRC 2018, CLUEWSC, OCNLI, FewCLUE, KLUE, JGLUE, RussianSuperGLUE, SNLI, MultiNLI, SST-5, STSB, QQP, WNLI, COPA, MultiRC, ReCoRD, CommitmentBank, WSC273, Winograd Schema Challenge, SIQA,
SocialIQA, Social IQa, CSQA, OBQA, StoryCloze, SQuADv2, ELI5, MSMARCO, TREC-COVID, C-MTEB, MMTEB, MIRACL, LoTTE, ViDoRe, RAGTruth, XLSum, XL-Sum, DialogSum, MultiNews, Multi-News, WikiSum, BigPatent, GovReport, QMSum, BookSum,
SummScreen, WikiHow, OpenSubtitles, CCMatrix, CCAligned, CCNet, LibriLight, CallHome, SPGISpeech, Earnings-22, Earnings22, Multilingual LibriSpeech, LibriTTS-R, KeSpeech, AISHELL, Open ASR Leaderboard, MMAU, AudioCaps, MusicCaps,
UrbanSound8K, FSD50K, VGGSound, NSynth, DailyDialog, Wizard of Wikipedia, BlendedSkillTalk, EmpatheticDialogues, ConvAI2, SentEval, DecaNLP, decaNLP, WikiText-2, LM1B, PG-19, PG19, enwik8, ImageNet-A, ImageNet-C, ImageNet-R,
ImageNet-V2, ImageNet-1k, ImageNet-21k, ImageNet-22k, ObjectNet, SVHN, Fashion-MNIST, EMNIST, Omniglot, miniImageNet, tieredImageNet, Stanford Cars, Food-101, Caltech-101, Caltech-256, CUB-200, Places205, SUN397, EuroSAT, JFT-300M,
JFT-3B, YFCC100M, WebLI, OBELICS, MS-COCO, COCO Captions, OpenImages, Flickr30K, RefCOCO+, RefCOCOg, VQA v2, CLEVR, TextCaps, NoCaps, VizWiz, MMStar, MathVision, CharXiv, ScreenSpot, ScreenSpot-Pro, AndroidControl, ERQA, VideoMMMU,
Video-MMMU, TempCompass, MSVD, MSR-VTT, MSRVTT, HowTo100M, WebVid, WebVid-10M, Panda-70M, HMDB51, EPIC-KITCHENS, Ego-Exo4D, YouCook2, ImageReward, Pick-a-Pic, Argoverse, Matterport3D, AI2-THOR, Objaverse-XL, SA-1B, SA-V,
YouTube-VOS, LSUN, LFW, MegaFace, VGGFace2, CelebA-HQ, BraTS, TCGA, CAMELYON16, EyePACS, BioASQ, eICU, BC5CDR, ChemProt, BLURB, CaseHOLD, Tox21, PDBbind, CMIP6, ClimSim, Matbench, OQMD, OGB, Cora, Citeseer, MovieLens, DBpedia,
AG News, ACE 2005, ACE2005, TACRED, DocRED, FewRel, WikiANN, FineWeb2, FineWeb-Edu, Common Corpus, Common Pile, Zyda, Cosmopedia, TinyStories, Books3, CC-News, OpenWebText2, WebText, xP3, Super-NaturalInstructions,
Natural Instructions, Dolly-15k, databricks-dolly-15k, OASST, OASST1, OASST2, Oasst1, OpenOrca, SlimOrca, Alpaca-GPT4, NuminaMath, OpenMathInstruct, OpenMathInstruct-2, OpenThoughts, WildChat, LMSYS-Chat-1M, HH-RLHF, HelpSteer,
HelpSteer2, PRM800K, Math-Shepherd, BeaverTails, ToxicChat, XSTest, AILuminate, DecodingTrust, AgentDojo, AutoDAN, LlamaFirewall, HolisticBias, WinoGender, Winogender, BabyLM Challenge, WMT24++, GSM8k, TensorFlow Lite,
TensorFlow.js, Mesh TensorFlow, PyTorch Lightning, ONNX Runtime, Optax, Caffe2, CNTK, Chainer, MindSpore, Core ML, CoreML, cuDNN, NCCL, StableHLO, ExecuTorch, TorchServe, TorchAudio, TorchTitan, BentoML, Ray Serve, RLlib, KServe,
ClearML, Optuna, AutoGluon, auto-sklearn, CatBoost, SciPy, DuckDB, Apache Spark, Apache Arrow, PettingZoo, Stable Baselines3, TF-Agents, PyBullet, Isaac Sim, Arcade Learning Environment, Atari 100k, DeepMind Lab, VizDoom, MiniGrid,
BabyAI, Meta-World, SimplerEnv, BridgeData, PEFT, TGI, LMDeploy, Megatron-DeepSpeed, FairScale, Colossal-AI, GPipe, ZeRO-Offload, FlashAttention-3, FlashInfer, xFormers, LlamaFactory, AutoGPTQ, AutoAWQ, ExLlama, ExLlamaV3, LitGPT,
Janitor AI, LibreChat, LocalAI, PrivateGPT, WebLLM, FastChat, LlamaParse, MetaGPT, ChatDev, AgentGPT, Auto-GPT, HuggingGPT, Open Interpreter, OpenDevin, mini-SWE-agent, AutoCodeRover, Tabnine, Codeium, Replit Agent,
Bolt.new, Amazon Q, Amazon Q Developer, CodeWhisperer, Amazon CodeWhisperer, Duet AI, Gemini Code Assist, Qwen Code, Kimi Code, Antigravity, AntiGravity, Google Antigravity, Kiro, Augment Code, Claude Agent SDK, OpenAI Agents SDK,
Agents SDK, AgentKit, Agent Development Kit, Pydantic AI, LMQL, Arize Phoenix, DeepEval, Ragas, RAGAS, Inspect AI, VLMEvalKit, Rasa, Dialogflow, Argilla, Cleanlab, HNSW, Neo4j, GraphRAG, LightRAG, HippoRAG, Self-RAG, Pyserini,
Anserini, Docling, GROBID, Tesseract, PaddleOCR, EasyOCR, MinerU, AUTOMATIC1111, Automatic1111, InvokeAI, Fooocus, DreamStudio, Azure OpenAI, Azure AI Foundry, Azure ML, Hugging Face Spaces, JupyterLab, AI Overviews, Genspark,
OpenManus, Apple Intelligence, Google Assistant, Google Translate, Siri, Cortana, Replika, Copilot Studio, Copilot Workspace, Agentforce, Khanmigo, InstructLab, MosaicML Platform, FunASR, Gemma Scope, Neuronpedia, SAELens, SynthID,
C2PA, GPTZero, DetectGPT, Turnitin, Earth-2, AlphaFold Protein Structure Database, Dr. GRPO, REINFORCE++, STaR, Quiet-STaR, ReFT, NEFTune, AdaLoRA, LoftQ, GaLore, BitFit, IA3, Tree of Thoughts, Graph of Thoughts,
Self-Consistency, Self-Refine, Program of Thoughts, Auto-CoT, OPRO, EvoPrompt, TextGrad, AI co-scientist, AI Co-Scientist, OpenEvolve, ShinkaEvolve, EAGLE-3, LongLoRA, Ring Attention, StreamingLLM,
Mixture-of-Depths, AutoAugment, RandAugment, CutMix, DPM-Solver, LCM-LoRA, Textual Inversion, T2I-Adapter, MEMIT, MAML, HyperNEAT, AutoML-Zero, NAS-Bench-101, A3C, DDPG, TD3, DAgger, Go-Explore, CMA-ES, MAP-Elites, DeepDream,
DreamBooth, Dreambooth, LMSYS Chatbot Arena, WeatherBench2, Snorkel MeTaL, Flores-101, Flores-200, ChemCrow, Coscientist, Mobile ALOHA, Tree-of-Thoughts, Graph-of-Thoughts, Manus, PSI-BLAST, MMseqs2, HHblits, Text Arena, Coding Arena, Design Arena, Vision Arena, Search Arena, Copilot Arena,
NIXL, LMCache, CUTLASS, XGrammar, AIBrix, torchtune, LLM Compressor, llm-compressor, GPTQModel, HQQ, AQLM, QuIP#, KoboldAI, text-generation-webui, Big-AGI, MLC LLM,
llama-cpp-python, ctransformers, whisper.cpp, stable-diffusion.cpp, NVIDIA Dynamo, text-generation-inference, DeepSpeed-MII, S-LoRA, Sarathi-Serve,
EAGLE-2, RAGatouille, SD.Next, TFLite, NCNN, oneDNN, AutoGen Studio, CAMEL-AI, Letta, Mem0, Langflow, RAGFlow, Browser Use, Stagehand, SWE-Gym,
SWE-Search, R2E-Gym, SWE-Dev, xCodeEval, MBPP+, Long Code Arena, AlpacaEval 2.0, LLMBar, MultiHop-RAG, Needle in a Haystack, Needle-in-a-Haystack,
We-Math, MATH-V, GSM-Hard, MMLU-CF, MM-Vet v2, MLVU, HPSv2, LAION-Aesthetics, COYO-700M, LLaVA-Bench, OSWorld-G, GUI-Odyssey, ToolLLM, API-Blend,
BALROG, TrustLLM, PKU-SafeRLHF, Do-Not-Answer, OpenThoughts3, OpenR1-Math, Orca-Math, DeepMath-103K, Big-Math, SYNTHETIC-1, SYNTHETIC-2,
Infinity-Instruct, HelpSteer3, Open-Platypus, Flan Collection, FLAN Collection, FineWeb-2, TxT360, Zyda-2, RedPajama-V2, Pile-CC, HPLT, SmolLM-Corpus,
The Stack v2, BridgeV2, RH20T, AgiBot World, BEHAVIOR-1K, ManiSkill2, ManiSkill3, iGibson, robosuite, robomimic, Gymnasium,
DMControl, DMLab, StarCraft Multi-Agent Challenge, SMACv2, Overcooked-AI, WeatherBench-X, ECMWF IFS, IFS HRES, MERRA-2, Earth2Studio, UniRef100,
MGnify, Protein Data Bank, Pfam, CASF-2016, DUD-E, LIT-PCBA, CrossDocked2020, ZINC20, ZINC15, MD17, rMD17, OC22, OMat24, OMol25, MPtrj, JARVIS-DFT,
GEOM-Drugs, Therapeutics Data Commons, BBBP, USPTO-50K, Open Reaction Database, GTEx, Tabula Sapiens, Human Cell Atlas, CELLxGENE, Scanpy, scVI,
Foldseek, GROMACS, AutoDock Vina, Gnina, RDKit, CoVoST 2, CoVoST-2, VoiceBank-DEMAND, WSJ0-2mix, CHiME-5, CHiME-7, CHiME-8, DIHARD III, VoxLingua107, CATH, CORAAL, Earnings-21, TED-LIUM3,
HiFi-TTS, EmoV-DB, RAVDESS, IEMOCAP, CREMA-D, AISHELL-3, UTMOS, DNSMOS, Dynamic-SUPERB, NVIDIA Riva, Montreal Forced Aligner, Coqui TTS, eSpeak,
Silero VAD, sherpa-onnx, ImageJ, Cellpose, 3D Slicer, MONAI, ISIC 2018, ISIC 2019, HAM10000, BraTS 2021, LiTS, KiTS19, BTCV, CAMELYON17,
LIDC-IDRI, LUNA16, VinDr-CXR, n2c2, i2b2, 3DMark, Geekbench, Cinebench, SPECint, PCMark, MovieLens-1M, ML-1M, ML-20M, Criteo, Gowalla, ogbn-arxiv, ogbn-products, PyG,
PyTorch Geometric, OpenML, OpenML-CC18, H2O AutoML, statsmodels, sktime, ETTh1, ETTm1, ETTh2, ETTm2, Weights and Biases, lighteval, lmms-eval,
FlashMLA, DeepGEMM, FasterTransformer, Q-Former, BigQuery, oneAPI
`;

/** Tools and tests whose names are written in lower case, or by many in any. */
const ANY_CASE = `Ollama, vLLM, LM Studio, PyTorch, TensorFlow, ComfyUI, KoboldCpp, LangChain, LlamaIndex, SGLang, SillyTavern, OpenRouter, scikit-learn, NumPy, OpenCV, spaCy, XGBoost, LightGBM, GSM8K, HumanEval, MMLU, MMLU-Pro, GPQA, LiveCodeBench, ImageNet, MNIST, Unsloth, TensorRT, ExLlamaV2, LMArena,
Open LLM Leaderboard, open_llm_leaderboard, mergekit, ktransformers, faster-whisper, promptfoo, smolagents, tinygrad, wandb, pgvector, fairseq, llama.cpp, bitsandbytes, tiktoken, pyannote, sacreBLEU, nanoGPT, minGPT`;

/** What can be nothing else in lower case, too, as people write it in chats: `hellaswag`, `alpacaeval 2.0`. */
const COINED = /^(?=.{7})[A-Za-z](?:[A-Za-z]*[a-z][A-Z]|[A-Z]+[a-z]{3})/;
/** Such names that are words of English in lower case. */
const ENGLISH: ReadonlySet<string> = new Set(['QuALITY', 'AntiGravity', 'WebShop', 'MuSiQue', 'AutoGen', 'AutoGen Studio', 'WebText', 'TextCaps', 'AgentKit', 'OpenSearch', 'MultiNews', 'BookSum', 'LongFact', 'DreamStudio']);

/** Models whose names begin with no letter of ASCII, or with a word that is another name by itself. */
const MODELS = 'π0, π0.5, π0.6, π*0.6, π0-FAST';

const methods = METHODS.trim().split('\n').map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)] as const);
const listed = (names: string): string[] => names.replace(/\n/g, ' ').split(',').map((name) => name.trim()).filter(Boolean);
/** Spellings that differ in case, blanks and hyphens alone are one name, as it is listed first. */
const JOINTS = /[ -]/g;
const firstOf = new Map<string, string>();
const canonicalOf = (name: string): string => {
  const key = name.toLowerCase().replace(JOINTS, '');
  const first = firstOf.get(key) ?? name;
  firstOf.set(key, first);
  return first;
};
const system = (surface: string, canonical: string, anyCase: boolean): Established => ({ surface, kind: 'system', canonical, rule: 'system.known', anyCase, aiOnly: true });
const model = (name: string): Established => ({ ...system(name, name, false), kind: 'model', rule: 'model.known' });

/** `MATH-500` is written without its hyphen, too, and `SWE-bench Pro` with a space. */
const NUMBERED = /^[A-Z][A-Za-z]{2,}-\d+$/;
const BENCH = /-[Bb]ench(?= |$)/;
const spellings = (name: string): string[] => [name, ...(NUMBERED.test(name) ? [name.replace('-', '')] : []), ...(BENCH.test(name) ? [name.replace(BENCH, ' Bench')] : [])];

/** Systems, and some models, that a text need not introduce. */
export const knownNames: readonly Established[] = [
  ...methods.flatMap(([acronym, long]) => [system(acronym, long, false), system(long, long, true)]),
  ...listed(OTHERS).flatMap((name) => spellings(name).map((surface) => system(surface, canonicalOf(name), COINED.test(surface) && !ENGLISH.has(surface)))),
  ...listed(ANY_CASE).flatMap((name) => [name, ...(name.endsWith('.cpp') ? [name.replace('.', '')] : [])].map((surface) => system(surface, name, true))),
  ...listed(MODELS).map(model),
];

/** The long form of a widely known acronym. */
export const knownLongForm: ReadonlyMap<string, string> = new Map(methods);

/** Acronyms that are ordinary words, units, places, bodies or roles, and no name of a system. */
const ORDINARY = `AI ML DL RL NLP CV LM LLM SLM VLM MLLM LRM LMM NLU NLG AGI ASI HCI API APIs GPU CPU TPU NPU RAM SSD PDF URL HTML CSS JSON XML CSV SQL HTTP SDK CLI GUI UI UX OS IT IP VR AR XR
US USA UK EU UN UAE WHO NIST NIH NSF DARPA IEEE ACM NASA FBI CIA FDA FTC SEC DOJ DOE IMF OECD NATO GDP GPAI CEO CTO CFO COO CIO PhD MSc BSc MBA PI VP HR PR QA FAQ TV PC CD DVD USB AM PM BC AD CE
MIT UCL ETH CMU IBM AWS SAP AMD GDM OAI EA TLDR FYI IMO IMHO TBD TBA ETA ID KPI ROI SME NGO DNA RNA ATP MRI CT EEG ICU HIV ICML ICLR ACL EMNLP CVPR AAAI GB MB KB TB GHz MHz FLOP FLOPs CI SD SE OR AND NOT IF
CUDA NPC SRE SWE GP MP VC MD ADS OOM TPS FPS SEO CORS SSO HDR IPO NDA POC CRM ODE PDE EHR VPN IDE GIF VRAM USD EUR README
GenAI GGUF GGML SFT FP8 FP16 BF16 INT8 INT4 NVFP4 MXFP4 FP4 VLA MoE
KV AUC ROC MAE MSE RMSE BLEU ROUGE WER PPL SOTA OOD IID EV CPI SOC BMI ASR TTS OCR CoT`;
export const ordinaryAcronyms: ReadonlySet<string> = new Set(ORDINARY.split(/\s+/));
