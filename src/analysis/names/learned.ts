// Written by scripts/learn-names.mjs from a table of model names, whose sources NOTICE credits. Do not edit.

/** Heads by what the bare word can be: always a model, a model in a text on AI, a model only with a version, an everyday word. */
export const heads = {
  sure: `
AbLang ALBERT AlexaTM AlexNet AlphaCode AlphaDev AlphaFold AlphaGenome AlphaGeometry AlphaGo AlphaMissense AlphaProof AlphaProteo AlphaStar AlphaTensor
AlphaX AlphaZero AltCLIP AmoebaNet AquilaChat AudioGen AudioLM AutoGLM Baichuan BART BEiT BERT BigBiGAN BigBird BigGAN BigSSL BiLLa BioBERT BioGPT
BitNet BlenderBot BLIP BLIP-2 BloombergGPT ByT5 ByteNet CaLM CamemBERT CapsNet CatPPT ChatGLM ChatGPT ClinicalBERT CLIP CoAtNet CoCa CodeBERT CodeGemma
CodeGen CodeLlama CodeQwen Codestral CodeT5 CoEdiT CogAgent CogVideo CogVideoX CogView CogVLM ColBERT ContextNet ConvNeXt ConvS2S CycleGAN DALL-E DALLE
DALL·E DANet data2vec DBRX DCGAN DeBERTa DeepClaude DeepHermes DeepLab DeepLabV DeepNash DeepSeekCoder DeepSeekMath DeepSeekMoE DeepStack DeiT
DeluxeChat DenseNet DensePhrases DETR Devstral DiffDock DINOv DINOv2 DINOv3 DistilBERT DMind DNABERT DnCNN Doubao EfficientDet EfficientNet
EfficientNetV EfficientZero ELMo ESM ESM-1b ESM-2 ESMFold EXAONE FastSpeech FinBERT FinGPT FLAN Flan-PaLM Flan-T5 FLAN-T5 FourCastNet FunSearch Gemma
GenCast Geneformer GenSLM GLaM GloVe GNMT GNoME GoogLeNet GPT-J GPT-Neo GPT-NeoX GPT-OSS gpt-oss gpt2 GPT2 GPT3 GPT4 GR00T GraphCast GraphCodeBERT Grok
GShard Hailuo HuBERT HunyuanDiT HunyuanVideo HyenaDNA HyperCLOVA Idefics IEIYuan ImageBind Inception-v3 InceptionV3 InCoder IndicTrans InstructBLIP
InstructGPT InternImage InternLM InternVL Jurassic-1 Jurassic-2 KataGo Kimi LaMDA LaNet LegalBERT LeNet LLaDA LLaVA LongCat Longformer LongT5 LucidNova
LucidQuery M2M100 Magistral Marco-o1 Mathstral mBART mBERT Med-Gemini Med-PaLM MedBERT MedGemini MedGemma MegaMolBART MegaSyn Megatron-LM MemoReader
MetaLM MetaMath MetaMimic MetNet Midjourney MiniCPM MiniGPT Ministral Minitron Miqu MiroThinker Mixtral MnasNet MobileBERT MobileLLM MobileNet
MobileNetV MoCo ModernBERT Molmo Moondream mT5 MusicGen MusicLM MuZero MythoMax NASNet NASNet-A NemoMix Nemotron NeoBERT NeuMF NLLB NoisyNet OLMo OLMoE
OmegaPLM OmniVec OntoProtein OpenChat OpenCLIP OpenELM OpenFlamingo OpenFold OpenHermes OpenLLaMA OpenVLA PaLI PaLI-X PaliGemma PaLM PaLM-E PanGu
PanGu-α PeptideBERT PermuteFormer Phixtral PhraseCond PixArt Pixtral PLaMo PNASNet PointNet PolyCoder ProBERTa ProGAN ProGen ProgressiveGAN ProtBERT
ProteinBERT ProteinDT ProteinMPNN ProxylessNAS PSPNet PubMedBERT PyramidNet QVQ Qwen QwenLong QwQ R-CNN RecurrentGemma RedPajama RegNet ResNet ResNeXt
RetinaNet RFdiffusion RoBERTa RoboCat RoseTTAFold rStar-Math RT-1 RT-2 RWKV SantaCoder SBERT scGPT SciBERT SDXL SeamlessM SeamlessM4T Seedance Seedream
SemExp SENet ShieldGemma ShuffleNet SigLIP SimCLR SimCLRv SimCSE Skywork-o1 SmolLM SmolVLM SpanBERT SqueezeBERT SqueezeNet StableDiffusionXL StableLM
StarCoder StarGAN StripedHyena StyleGAN StyleGAN2 Swin T5 T5Gemma Tacotron TenyxChat TinyBERT TinyLlama TranceptEve Transformer-XL TrellisNet TriNet
TrOCR Turing-NLG TxGemma U-Net UDSMProt UL2 ULMFiT UltraRM UnifiedQA UnslopNemo VALL-E VGG VGG-16 VGG-19 VGG16 VGG19 VGGNet VideoBERT VideoMAE ViLBERT
ViT Voxtral VQGAN wav2vec WaveNet WebGPT WeNet WGAN WizardCoder WizardLM WizardMath word2vec Word2Vec WuDao XLM XLM-R XLM-RoBERTa XLNet YOLO YOLOv
YOLOv3 YOLOX Zamba`,
  shy: `
ALIGN Alpaca Bard BLOOM BLOOMZ Chinchilla Cicero Claude Claudius Codex Cogito Conformer DINO Dolly ELECTRA ELIZA Ernie ERNIE Flamingo FLUX Fuyu
Galactica Gato Gemini GLIDE GLM Gopher Grover Guanaco Hermes Hunyuan Ideogram Imagen Jamba Janus Kling Koala Kolors Kosmos Libratus Llama Lyria Mamba
Meena Minerva Moshi OPT Orca Pangu Perceiver Phenaki Pluribus Pythia Smaug Sora Sparrow Starling Stheno Suno Tulu Tülu Udio Veo Vicuna Whisper Zephyr`,
  weak: `
ADM AFM Aion airoboros ALM aLSTM AMDIM Amoral Anubis Aquila Arctic Athene AWD Aya Baidu baize Bark BASIC BGE Bielik billa BLUUMI Canary Chameleon
CODEFUSION Cohere Cosmos CPC CPM CTM CURL DARTS DDPM Deepgram DeepSeek DITTO DLRM E5 eDiff EDSR ElevenLabs EMDR Emu EN^2AS ENAS ESRGAN EVA Evayale Evo
FAIRSEQ Florence FLUX. Fugu GBERT Gen GGNN GPT Granite Grayline GTE h2oGPT h2ogpt Holo HRA Hunyuan Hy Hy3 IEIT iGPT IMPALA Inflection INTELLECT
jina-embeddings KAT Kokoro Laguna LDM LEP LFM LFM2 Ling LMSI LRSO LTM LUKE M2M Magenta Magibu Magnum MAI Manta Marian MEB MedLM Megatron Mercury MERT
MiMo MiniMax Mistral MM1 MMLSTM Moonshot Morph mPLUG MPT MSA Muse MusicFX Mythomax Nemo Nex NMT nomic-embed notus Nous NVLM NÜWA oasst OPT-IML Ornith
Orpheus Osmosis Palmyra Parakeet Parti Perplexity Persimmon Phi PLATO PLUG PNAS PPLX pplx QRNN Qwen3Guard Qwerky RCAN Recraft Reka Ring riva Rnj
Rocinante RT Runway Sao Sarvam SD SEER Shisa Skywork Snowflake SOLAR Solar Sonar SPHINX spicyboros SRGAN Stable Steelskull StepFun T0 TCAN TCN
text-davinci text-embedding tigerbot TIM Tongyi Trendyol Trinity ULM Veiled Vigogne Volcano Wan wave2vec WizardVicuna xDAN XGLM XLMR xTrimoPGLM Xwin Yi
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
