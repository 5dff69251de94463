// Written by scripts/learn-names.mjs from a table of model names, whose sources NOTICE credits. Do not edit.

/** Heads by what the bare word can be: always a model, a model in a text on AI, a model only with a version, an everyday word. */
export const heads = {
  sure: `
AbLang ACE-Step AceMath AceReason AfriBERTa Agent57 AIFS AIMv2 ALBERT AlexaTM AlexNet ALLaM AlphaChip AlphaCode AlphaDev AlphaEarth AlphaFold
AlphaGenome AlphaGeometry AlphaGo AlphaHoldem AlphaMissense AlphaProof AlphaProteo AlphaQubit AlphaStar AlphaTensor AlphaX AlphaZero AltCLIP AmoebaNet
AnimateDiff Apertus AquilaChat ArchesWeather Audiobox AudioCraft AudioGen AudioLDM AudioLM AuraFlow AutoGLM AutoRT Baichuan BART BEiT BenTsao BERT
BERTimbau BERTje BigBiGAN BigBird BigGAN BigSSL BigVGAN BiLLa BioBERT BioGPT BioMegatron BioNeMo BitNet BlenderBot BLIP BLIP-2 BloombergGPT Boltz-1
Boltz-2 ByT5 ByteNet CaiT CaLM CamemBERT CapsNet CatPPT CellFM CenterNet Chai-1 Chai-2 ChatGLM ChatGPT ChatLaw ChemBERTa CheXagent CheXNet CHGNet
ClimaX ClinicalBERT CLIP CM3leon CoAtNet CoCa CodeBERT CodeGeeX CodeGemma CodeGen CodeLlama CodeQwen Codestral CodeT5 CoEdiT CogACT CogAgent CogVideo
CogVideoX CogView CogVLM ColBERT ColPali ColQwen2 ContextNet Contriever ConvNeXt ConvS2S CorrDiff CosyVoice CoTracker Craiyon CroissantLLM CrystalCoder
CSWin CTransPath CycleGAN DALL-E DALLE DALL·E DANet data2vec DayDreamer DBRX DCGAN DeBERTa DeciCoder DeciLM DeepClaude DeepHermes DeepLab DeepLabV
DeepNash DeepScaleR DeepSeekCoder DeepSeekMath DeepSeekMoE DeepSpeech DeepStack DeiT DeluxeChat DenseNet DensePhrases DepthPro DETR Devstral DGMR
DiffDock DiffRhythm DimeNet DINOv DINOv2 DINOv3 Distil-Whisper DistilBERT DistilWhisper DMind DNABERT DnCNN Doubao DreamerV2 DreamerV3 DreamFusion
DUSt3R EfficientDet EfficientNet EfficientNetV EfficientZero ELMo embed-english embed-multilingual EnCodec Enformer EquiformerV2 ESM ESM-1b ESM-2
ESMFold EuroLLM EXAONE F5-TTS FastConformer FastSpeech fastText FengWu Fimbulvetr FinBERT FinGPT FLAN Flan-PaLM Flan-T5 FLAN-T5 FlowNet FourCastNet
FunSearch FuXi GameNGen GatorTron Gemma GemNet GenCast Geneformer GenSLM GhostNet GigaChat GigaPath GLaM GloVe GMFlow GNMT GNoME GoogLeNet GPT-J
GPT-Neo GPT-NeoX GPT-OSS gpt-oss gpt2 GPT2 GPT3 GPT4 GR-1 GR-2 GR-3 GR00T GraphCast GraphCodeBERT Graphormer Grok GShard H2O-Danube Hailuo HiDream-I1
HRNet HuBERT HunyuanDiT HunyuanImage HunyuanVideo HunyuanWorld HyenaDNA HyperCLOVA Idefics IEIYuan ImageBind Inception-v3 InceptionV3 InCoder
IndicTrans InferSent InstantID InstantMesh InstructBLIP InstructGPT InstructPix2Pix InternImage InternLM InternVideo InternVL IP-Adapter jina-reranker
JueWu Jurassic-1 Jurassic-2 KaLM KaLM-Embedding KataGo Kimi Krutrim LaBSE LaMDA LaNet LayerDiffuse LayoutLMv3 LegalBERT LeNet LigandMPNN Linformer
LLaDA LLaVA LLaVA-OneVision Llemma LLM-jp-3 LLM2Vec LongCat Longformer LongNet LongT5 LongVA LongVILA LTX-2 LTX-Video LucidNova LucidQuery Lumimaid
Lumina-Image Lumina-Next M2M100 M3GNet MACE-MP-0 Magicoder MagicVideo Magistral Make-A-Scene Make-A-Video Marco-o1 MarianMT MASt3R Mathstral MatterGen
MatterSim mBART mBERT Med-Gemini Med-PaLM MedAlpaca MedBERT MedGemini MedGemma MedSAM MegaMolBART MegaSyn Megatron-LM MEGNet MelGAN MemoReader MetaCLIP
MetaLM MetaMath MetaMimic MetNet MiDaS Midjourney MiniCPM MiniGPT Ministral Minitron Miqu MiroThinker Mixtral MLP-Mixer MM1.5 MnasNet MobileBERT
MobileCLIP MobileLLM MobileNet MobileNetV MoCo ModernBERT MolMIM Molmo MolmoAct monoT5 Moondream MOSS-TTS MPNet MT-DNN mT5 multilingual-e5 MuRIL
MuseNet MusicGen MusicLM MuZero mxbai-embed mxbai-rerank MythoMax NASNet NASNet-A NaturalSpeech NemoMix Nemotron NeoBERT NequIP NeuMF NeuralGCM
NeuralHermes NexusRaven NFNet NLLB nnU-Net NoisyNet Noromaid NowcastNet NV-Embed NVLM OLMo OLMoE OmegaPLM OmniGen OmniHuman OmniVec OntoProtein
Open-Sora OpenChat OpenCLIP OpenCodeInterpreter OpenCoder OpenELM OpenFlamingo OpenFold OpenHathi OpenHermes OpenLLaMA OpenPose OpenVLA OpenVoice
PaddleOCR-VL PaLI PaLI-X PaliGemma PaLM PaLM-E PanGu Pangu-Weather PanGu-α Parrotron PathChat PeptideBERT PermuteFormer Phixtral PhraseCond PixArt
Pixtral PixVerse PLaMo PLLuM PNASNet PointNet PolyCoder Polyglot-Ko PoseNet ProBERTa ProGAN ProGen ProgressiveGAN ProphetNet ProtBERT ProteinBERT
ProteinDT ProteinMPNN Protenix ProxylessNAS PSPNet PubMedBERT PyramidNet QuartzNet QVQ Qwen QwenLong QwQ R-CNN Rad-DINO RadFM RankZephyr RecurrentGemma
RedPajama RegNet RegNetY rerank-english rerank-multilingual ResNeSt ResNet ResNeXt RetinaNet RetNet RFdiffusion RoBERTa RoboCat RoseTTAFold rStar-Math
RT-1 RT-2 RWKV RynnBrain SahabatAI Sailor2 SambaLingo SantaCoder SatMAE SayCan SBERT scFoundation scGPT SchNet SciBERT SDXL SEA-LION SeamlessM
SeamlessM4T Seedance Seedream SemExp SENet SenseChat SenseNova SenseVoice SFR-Embedding Shap-E ShareGPT4V ShieldGemma ShuffleNet SigLIP SimCLR SimCLRv
SimCSE SkyReels Skywork-o1 SlowFast SmolDocling SmolLM SmolVLA SmolVLM SoundStorm SoundStream SpanBERT SpatialVLA SqueezeBERT SqueezeNet StableCode
StableDiffusionXL StableLM StableVicuna StarChat StarCoder StarCoderBase StarGAN StripedHyena StyleGAN StyleGAN2 SwAV SWE-Llama Swin T5 T5Gemma
Tacotron TD-MPC2 TeleChat TenyxChat Teuken-7B TigerBot TimesFM TimeSformer TinyBERT TinyLlama TinyZero TiRex Toolformer TotalSegmentator TowerInstruct
TraceVLA TranceptEve Transformer-XL TransformerXL Translatotron TrellisNet TriNet TripoSR TrOCR Turing-NLG TxGemma U-Net UAE-Large UDSMProt UI-TARS UL2
ULMFiT UltraRM Uni-Mol UnifiedQA UniSim UniVLA UniXcoder UnslopNemo V-JEPA VALL-E VGG VGG-16 VGG-19 VGG16 VGG19 VGGNet VibeVoice VideoBERT VideoChat
VideoCrafter VideoMAE VideoPoet ViLBERT ViT ViTPose Voicebox Voxtral VQ-GAN VQ-VAE VQ-VAE-2 VQGAN Wav2Letter wav2vec WaveCoder WaveGlow WaveNet WaveRNN
WeatherMesh WeatherNext WebGPT WeNet WGAN WideResNet WizardCoder WizardLM WizardMath word2vec Word2Vec WorldVLA WRN-28-10 WuDao Würstchen X-Decoder
xGen-MM XiaoIce xLAM XLM XLM-R XLM-RoBERTa XLNet XLS-R XTTS-v2 YOLO YOLO-World YOLOv YOLOv3 YOLOX Zamba ZeroScope ZoeDepth`,
  shy: `
ALIGN Alpaca AMIE BAGEL Bard BLOOM BLOOMZ Borzoi BYOL Caduceus Chinchilla Cicero Claude Claudius Codex Cogito Conformer DINO Dolly ELECTRA ELIZA Ernie
ERNIE Flamingo FLUX Fugatto Fuyu Galactica Gato Gemini GLIDE GLM GODEL Gopher Grover Guanaco Hermes Hunyuan Hymba Ideogram Imagen Ithaca Jamba Janus
Jimeng Kandinsky Kling Koala Kolors Kosmos Lag-Llama Libratus Llama Lumiere Lyria Mamba Meena Minerva Moirai Moshi Octo OPT Orca Ovis Pangu PEGASUS
Perceiver Phenaki Pika Pluribus Prithvi Pythia Reformer Riffusion Smaug Sora Sparrow Starling Stheno Suno Tulu Tülu Udio Ultravox Veo VGGT VICReg
Vicuna Vidu Virchow Whisper Zephyr Zonos`,
  weak: `
ADM AFM Aion airoboros ALM aLSTM AMDIM Amoral Anubis Aquila Arctic Athene AWD Aya Baidu baize Bark BASIC BGE Bielik billa BLUUMI Canary Chameleon
CODEFUSION Cohere Cosmos CPC CPM CTM CURL DARTS DDPM Deepgram DeepSeek DITTO DLRM E5 eDiff EDSR ElevenLabs EMDR Emu EN^2AS ENAS ESRGAN EVA Evayale Evo
FAIRSEQ Florence FLUX. Fugu GBERT Gen GGNN GPT Granite Grayline GTE h2oGPT h2ogpt Holo HRA Hunyuan Hy Hy3 IEIT iGPT IMPALA Inflection INTELLECT
jina-embeddings KAT Kokoro Laguna LDM LEP LFM LFM2 Ling LMSI LRSO LTM LUKE M2M Magenta Magibu Magnum MAI Manta Marian MEB MedLM Megatron Mercury MERT
MiMo MiniMax Mistral MM1 MMLSTM Moonshot Morph mPLUG MPT MSA Muse MusicFX Mythomax Nemo Nex NMT nomic-embed notus Nous NÜWA oasst OPT-IML Ornith
Orpheus Osmosis Palmyra Parakeet Parti Perplexity Persimmon Phi PLATO PLUG PNAS PPLX pplx QRNN Qwen3Guard Qwerky RCAN Recraft Reka Ring riva Rnj
Rocinante RT Runway SAM Sao Sarvam SD SEER Shisa Skywork Snowflake SOLAR Solar Sonar SPHINX spicyboros SRGAN Stable Steelskull StepFun T0 TCAN TCN
text-davinci text-embedding TIM Tongyi Trendyol Trinity ULM Veiled Vigogne Volcano voyage Wan wave2vec WizardVicuna xDAN XGLM XLMR xTrimoPGLM Xwin Yi
Yuan`,
  common: `
Arrow Atlas ATLAS Aurora Command Compass Dolphin Eve Falcon Goat Inception Jais Lemur Luna Manticore Nova Owl Phoenix Pi REALM RETRO Retro Robin Seed
Segment Spark Step Swift Switch Titan`,
};

/** Models of several words. */
export const phrases: readonly string[] = [
  'Stable Diffusion',
  'Stable Video Diffusion',
  'Stable Audio',
  'Stable LM',
  'Stable Cascade',
  'Segment Anything Model',
  'Segment Anything',
  'Mask R-CNN',
  'Faster R-CNN',
  'Fast R-CNN',
  'Swin Transformer',
  'Vision Transformer',
  'Code Llama',
  'Nano Banana',
  'Nous Hermes',
  'Llama Guard',
  'Prompt Guard',
  'Gen-2',
  'Gen-3 Alpha',
  'OpenAI Five',
  'Ernie Bot',
  'ERNIE Bot',
  'Amazon Titan',
  'Big Transfer',
  'Noisy Student',
  'Imagen Video',
  'Movie Gen',
  'Command R',
  'Command R+',
  'Command R7B',
  'Command A',
  'Switch Transformer',
  'Megatron-Turing NLG',
  'Turing NLG',
  'Nucleotide Transformer',
  'MSA Transformer',
  'Decision Transformer',
  'Denoising Diffusion Probabilistic Model',
  'Generative Pre-trained Transformer',
  'Deep Blue',
  'DeepSeek Coder',
  'DeepSeek Chat',
  'DeepSeek LLM',
  'DeepSeek Reasoner',
  'DeepSeek Math',
  'DeepSeek Prover',
  'DeepSeek OCR',
  'Yi-VL',
  'Big Pickle',
  'Kimi Linear',
  'Mistral Nemo',
  'Muse Spark',
  'Muse Glimmer',
  'Falcon Mamba',
  'Codestral Mamba',
  'Stable Audio Open',
  'Command A+',
  'North Mini Code',
  'Claude Instant',
  'Quasar Alpha',
  'Optimus Alpha',
  'Horizon Alpha',
  'Reka Core',
  'Reka Flash',
  'FLUX.1 Krea',
  'FLUX.2 Klein',
  'Z-Image',
  'Z Image',
  'AlphaGo Zero',
  'OpenAI GPT',
  'SAM 2',
  'SAM 3',
  'Genie 2',
  'Genie 3',
  'Mochi 1',
  'Evo 2',
  'Aya Expanse',
  'Aya Vision',
  'Aya 23',
  'Aya 101',
  'Isaac GR00T',
  'Granite Speech',
  'Granite Vision',
  'Granite Code',
  'Granite Guardian',
  'Granite Embedding',
  'Snowflake Arctic',
  'Amazon Nova',
  'Nova Sonic',
  'Nova Canvas',
  'Nova Reel',
  'Titan Text',
  'Runway Gen-3 Alpha',
  'Runway Gen-4',
  'Runway Gen-2',
  'Gen-4 Turbo',
  'Luma Dream Machine',
  'Dream Machine',
  'Emu Video',
  'Emu Edit',
  'Large Concept Model',
  'Byte Latent Transformer',
  'Stable Beluga',
  'Stable Code',
  'Stable Zero123',
  'DeepFloyd IF',
  'Flux Dev',
  'Flux Pro',
  'Flux Schnell',
  'Flux Kontext',
  'Adobe Firefly',
  'Firefly Image',
  'Eleven Multilingual',
  'Tortoise TTS',
  'Fish Speech',
  'Magenta RealTime',
  'Music Transformer',
  'Depth Anything',
  'Grounding DINO',
  'Depth Pro',
  'Diffusion Policy',
  'Robotics Transformer',
  'Leela Zero',
  'Leela Chess Zero',
  'ELF OpenGo',
  'AlphaStar Final',
  'Gemini Robotics-ER',
  'Parallel WaveGAN',
  'HyperCLOVA X',
  'ESM Cambrian',
  'Midnight Miqu',
  'Perceiver IO',
  'Purple Llama',
  'AlphaGo Master',
  'Solar Open',
  'Sesame CSM',
  'Hunyuan Video',
  'Hunyuan Image',
  'Helix 02',
  'K2 Think',
  'Tongyi DeepResearch',
  'Silero VAD',
  'Unified-IO 2',
  'VALL-E X',
  'Falcon 3',
  'Falcon 2',
  'Typhoon 2',
  'Poro 2',
  'Gemini Robotics',
];

/** A tier and, after it, the family it belongs to. */
export const tiers: readonly string[] = [
  'Opus Claude',
  'Sonnet Claude',
  'Haiku Claude',
  'Mythos Claude',
  'Fable Claude',
  'Maverick Llama 4',
  'Scout Llama 4',
  'Behemoth Llama 4',
];

/** Words that follow a head or a version in the names of at least two families. */
export const variants = `
abliterated agent air alpha audio base beta cascade chat chatbot code coder cs derestricted dev distill dpo edit embedding embeddings en euryale exp
fable fast flash flex frontier guard haiku hf highspeed image instant instruct june large latest lightning lite llm lm long lunaris math maverick max
medium micro mini mt multi multilingual musica nano next non ocr omni online opus oss plus preview prime pro prompt qa queen realtime reasoner
reasoning rerank reranker safety schnell scout sft small sonnet speed standard storybreaker super text think thinking throughput to translate tuned
turbo ultra uncensored versatile video vision vl voicedesign`;

/** How a head and its version are joined most often: `=` nothing, `_` a space, `-` a hyphen. */
export const joins = `
agi- agnes_ ai= aion- anubis_ aquilachat= baichuan_ bielik_ cerebras-llama- chinese-alpaca- claude-haiku- claude-opus- claude-sonnet- claude_
codestral_ codet= cogito_ cogvlm- dall·e_ deepseek_ devstral_ dmind- doubao-seed- doubao_ e= elevenlabs- embed_ ernie_ esm= eva-qwen= falcon- flux=
gemini_ gemma_ gen- glm_ gpt- gpt-image- gpt-oss- granite_ greg_ grok_ hermes_ holo= hy= ideogram- imagen- inflection_ instructgpt_ intellect_ jamba_
kling_ l= lfm= ling- llama_ lyria_ m= magnum_ meta-llama- metamath- mimo_ minimax_ ministral_ mirothinker_ mistral_ morph_ nemotron_ nova_ o= olmo_
ornith_ palm_ phi- pixtral_ prott= qwen= qwq_ r= recraft_ resnet- resnext- ring- rnj- robin- rocinante_ rt- rwkv- sao= sarvam_ seed_ seedance_
seedream_ shisa_ shufflenet_ sora- step_ t= tts- unslopnemo_ veo_ vigogne- wan_ wizardlm_ xwin-lm- yuan=`;
