// Written by scripts/learn-names.mjs from a table of model names, whose sources NOTICE credits. Do not edit.

/** Heads by what the bare word can be: always a model, a model in a text on AI, a model only with a version, an everyday word. */
export const heads = {
  sure: `
AbLang ABodyBuilder ACE-Step AceMath AceReason AfriBERTa Agent57 AIFS AIMv2 aiXcoder ALBEF ALBERT AlBERTo AlexaTM AlexNet ALIGNN ALLaM AlphaChip
AlphaCode AlphaDev AlphaEarth AlphaFold AlphaGenome AlphaGeometry AlphaGo AlphaHoldem AlphaMissense AlphaProof AlphaProteo AlphaQubit AlphaStar
AlphaTensor AlphaX AlphaZero AltCLIP AmoebaNet Animagine AnimateDiff AntiFold Apertus APPNP AquilaChat ArchesWeather AttnGAN Audiobox AudioCraft
AudioGen AudioLDM AudioLM AudioMAE AuraFlow AutoCoder Autoformer AutoGLM AutoInt AutoRT Baichuan BART BC-Z BEHRT BEiT BenTsao BERT BERT4Rec BERTimbau
BERTje BERTurk BERTweet BEVFormer BEVFusion BigBiGAN BigBird BigGAN BigSSL BigVGAN BiLLa BioBERT BioELECTRA BioGPT BiomedCLIP BioMedLM BioMegatron
BioMistral BioNeMo BioT5 BiSeNet BitNet BlenderBot BLIP BLIP-2 BloombergGPT Boltz-1 Boltz-2 BoltzGen ByT5 ByteNet CaiT CaLM CamemBERT CANINE CapsNet
CarbonNovo CatPPT CDVAE CellFM CellPLM CenterNet Cerebras-GPT CGCNN Chai-1 Chai-2 ChatDoctor ChatGLM ChatGPT ChatLaw ChatVLA ChemBERTa CheXagent
CheXNet CheXzero CHGNet Chronos-Bolt Chronos-T5 Citrinet CL4SRec ClimaX ClinicalBERT CLIP CLIPort CM3leon CoAtNet CoCa CodeBERT CodeFuse CodeGeeX
CodeGemma CodeGen CodeLlama CodeParrot CodeQwen Codestral CoDet CodeT5 CoEdiT CogACT CogAgent CogVideo CogVideoX CogView CogVLM CogVLM2 ColBERT
ColBERTv2 ColPali ColQwen2 ContextNet Contriever ConvE ConvMixer ConvNeXt ConvS2S CornerNet CorrDiff CosyVoice CoTracker Craiyon CroissantLLM
CrystalCoder CSWin CTransPath CycleGAN D-FINE DALL-E DALLE DALL·E DANet data2vec DayDreamer DBRX DCGAN DeBERTa DeciCoder DeciLM DeepAR DeepClaude
DeepCoder DeepFM DeepHermes DeepLab DeepLabV DeepNash DeepScaleR DeepSEA DeepSeekCoder DeepSeekMath DeepSeekMoE DeepSpeech DeepStack DeepVariant
DeepWalk DeiT DeltaNet DeluxeChat DenseNet DensePhrases Depth-Anything DepthAnything DepthPro Detic DETR Devstral DexVLA DGMR DialoGPT DiffCSP DiffDock
DiffRhythm DiffSinger DiffWave DimeNet DINOv DINOv2 DINOv3 Distil-Whisper DistilBERT DistilWhisper DistMult DiT-XL DLinear DMind DNABERT DnCNN DocOwl
Doubao DreamerV2 DreamerV3 DreamFusion DreamGaussian DreamShaper DreamZero DuoRec DUSt3R eDiff-I EfficientDet EfficientNet EfficientNetV EfficientSAM
EfficientViT EfficientZero ELMo embed-english embed-multilingual Emu3 EnCodec Enformer EquiBind EquiformerV2 ESM ESM-1b ESM-2 ESMFold EuroLLM EVA-02
EvoDiff EXAONE F-VLM F5-TTS FastConformer FastPitch FastSAM FastSpeech fastText FastViT FCOS FEDformer FengWu Fimbulvetr FinBERT FinGPT FireRedTTS FLAN
Flan-PaLM Flan-T5 FLAN-T5 FlowNet FMLP-Rec FNet FourCastNet FrameDiff FrameFlow Freeze-Omni FT-Transformer FunSearch FuXi GameNGen GatorTron GauGAN
GearNet Gemma GemNet GenCast Geneformer GenSLM GhostNet GigaChat GigaGAN GigaPath GLaM GLIP GLIPv2 GloVe GMFlow gMLP GNMT GNoME GoogLeNet GOT-OCR GPT-J
GPT-Neo GPT-NeoX GPT-OSS gpt-oss GPT-SoVITS GR-1 GR-2 GR-3 GR00T GraphCast GraphCodeBERT GraphGPS Graphormer GraphSAGE GritLM Grok GroundingDINO
GRU4Rec GShard H2O-Danube Hailuo HelixFold HiDream HiDream-I1 HiFi-GAN HiFiGAN HQ-SAM HRNet HuatuoGPT HuBERT HunyuanDiT HunyuanImage HunyuanVideo
HunyuanWorld HyenaDNA HyperCLOVA I-JEPA iBOT Idefics IEIYuan IgFold ImageBind Inception-v3 InceptionV3 InCoder IndexTTS IndicTrans InferSent InfoGAN
InfoXLM InstantID InstantMesh InstructBLIP InstructGPT InstructPix2Pix InternImage InternLM InternVideo InternViT InternVL IP-Adapter iTransformer
jina-reranker JueWu Jurassic-1 Jurassic-2 KaLM KaLM-Embedding KataGo KGAT KGIN Kimi Krutrim LaBSE LaMDA LaNet LayerDiffuse LayoutLMv3 LEGAL-BERT
LegalBERT LeNet LeViT LigandMPNN LightGCN LightGlue Linformer LLaDA LlamaGen LLaSMol LLaVA LLaVA-Med LLaVA-OneVision Llemma LLM-jp-3 LLM2Vec LoFTR
LongCat Longformer LongNet LongT5 LongVA LongVILA LPCNet LSGAN LSTNet LTX-2 LTX-Video LTXV LucidNova LucidQuery Lumimaid Lumina-Image Lumina-Next
LXMERT M2M100 M3GNet MACE-MP MACE-MP-0 Magic3D Magicoder MagicVideo MagicVideo-V2 Magistral MAGVIT Make-A-Scene Make-A-Video Make-An-Audio MAP-Neo
Marco-o1 MarianMT Mask2Former Mask3D MaskFormer MaskGCT MaskGIT MASt3R Matcha-TTS Mathstral MatterGen MatterSim MaxViT mBART mBERT mDeBERTa MDETR
Med-Gemini Med-PaLM Med42 MedAlpaca MedBERT MedGemini MedGemma Meditron MedNeXt MedSAM MegaMolBART MegaSyn Megatron-LM MEGNet MelGAN Mellum MeloTTS
MemoReader MetaCLIP MetaLM MetaMath MetaMimic MetNet MetNet-3 Metric3D mGPT MiDaS Midjourney Mini-Omni MiniCPM MiniGPT MiniGPT-4 MiniLM Ministral
Minitron Mip-NeRF Miqu MiroThinker Mixtral MLP-Mixer MM1.5 MnasNet MobileBERT MobileCLIP MobileLLM MobileNet MobileNetV MobileSAM MobileViT MoCo
ModelScopeT2V ModernBERT MolBERT MoLFormer MolFormer MolMIM Molmo MolmoAct MolT5 monoT5 Moondream MOSS-TTS MovieGen MPNet MT-DNN mT0 mT5 Mult-VAE
multilingual-e5 MuRIL MuseNet MusicGen MusicLDM MusicLM MuZero MViT MViTv2 mxbai-embed mxbai-rerank MythoMax MythoMix N-BEATS N-HiTS NASNet NASNet-A
NaturalSpeech NaVILA NemoMix Nemotron NeoBERT NequIP NeuMF NeuralChat NeuralGCM NeuralHermes NeuralPLexer NexusRaven NFNet NGCF NHITS NLinear NLLB
nnU-Net nnUNet node2vec Noise2Music NoisyNet NoMaD NoobAI Noromaid NowcastNet NV-Embed NVILA NVLM Nyströmformer Occiglot OctoCoder OLMo olmOCR OLMoE
OmegaFold OmegaPLM OmniGen OmniGen2 OmniHuman OmniVec OneFormer OneTwoVLA OntoProtein Open-Sora OpenAudio OpenBioLLM OpenChat OpenCLIP
OpenCodeInterpreter OpenCoder OpenELM OpenFlamingo OpenFold OpenHathi OpenHermes OpenLLaMA OpenPose OpenThinker OpenVLA OpenVoice OV-DETR OVR-CNN
OWL-ViT OWLv2 OWSM PaddleOCR-VL PaiNN PaLI PaLI-X PaliGemma PaLM PaLM-E PanGu Pangu-Weather PanGu-α Paraformer Parallel-WaveGAN Parler-TTS Parrotron
PatchTST PathChat PeptideBERT PerAct PermuteFormer Phi-Silica Phixtral PhraseCond PhyDNet Pix2Pix pix2pix PixArt PixArt-Sigma Pixtral PixVerse PLaMo
PLBART PLLuM PMC-LLaMA PNASNet Point-E PointNet PointPillars PolyCoder Polyglot-Ko PoolFormer PoseNet PredRNN PrimateAI Prithvi-WxC ProBERTa ProGAN
ProGen ProgressiveGAN ProlificDreamer ProphetNet ProtBERT ProteinBERT ProteinDT ProteinMPNN Protenix ProtGPT2 ProtT5 ProtTrans Prov-GigaPath
ProxylessNAS PSPNet PubMedBERT PVTv2 PWC-Net PyramidNet QuartzNet QVQ Qwen QwenLong QwQ R-CNN Rad-DINO RadFM RankGPT RankVicuna RankZephyr Real-ESRGAN
RealVisXL RecurrentGemma RecVAE RedPajama RegNet RegNetY RemBERT Replit-Code RepLLaMA rerank-english rerank-multilingual ResNeSt ResNet ResNeXt
RETFound RetinaNet RetNet RF-DETR RFdiffusion RhoFold RiNALMo RLAIF-V RNA-FM RoBERTa RoboCat RoboFlamingo RocketQA RoseTTAFold rStar-Math RT-1 RT-1-X
RT-2 RT-2-X RT-DETR RT-X RTMDet RVT-2 RWKV RynnBrain S3Rec SAGAN SahabatAI Sailor2 SALMONN SambaLingo SampleRNN SantaCoder SaProt SASRec SatMAE SayCan
SBERT scBERT scFoundation scGPT SchNet SciBERT scPRINT scVI SDXL SDXL-Lightning SEA-LION SeamlessM SeamlessM4T Seedance Seedream SegFormer SegNet
SemExp SENet SenseChat SenseNova SenseVoice SFNO SFR-Embedding Shap-E ShareGPT4V ShieldGemma Show-o ShuffleNet SigLIP SigLIP2 SimCLR SimCLRv SimCSE
SimGCL SimVP SkyReels Skywork-o1 SlowFast SmolDocling SmolLM SmolVLA SmolVLM SNGAN SolubleMPNN SongGen SoundStorm SoundStream SpanBERT Spark-TTS
SparkTTS SpatialVLA SpeechT5 SpeechTokenizer SPLADE SpliceAI SqueezeBERT SqueezeNet SR-GNN StableCode StableDiffusionXL StableLM StableVicuna StackGAN
StarChat StarCoder StarCoderBase StarGAN StepVideo StormCast StripedHyena StyleGAN StyleGAN2 StyleTTS StyleTTS2 SuperPoint SwAV SWE-Llama Swin SwinIR
SwinUNETR SwinVRNN T0pp T2I-Adapter T5 T5Gemma TabICL TabNet TabPFN TabTransformer Tacotron TankBind TD-MPC2 TeleChat TenyxChat Teuken-7B TigerBot
Time-LLM TimeGPT TimeMixer TimesFM TimeSformer TimesNet TinyBERT TinyLlama TinyVLA TinyZero TiRex TiSASRec Toolformer TorToiSe TotalSegmentator
TowerInstruct TraceVLA TranceptEve TransCoder TransE Transformer-XL TransformerXL Translatotron TransUNet TrellisNet TriNet TripoSR TrOCR TuckER
Turing-NLG TxGemma U-Net UAE-Large UDSMProt UI-TARS UL2 ULMFiT UltraGCN UltraRM UmBERTo UNet UNETR Uni-Fold Uni-Mol UniAD UniDepth UnifiedQA UniSim
UniSpeech UniSRec UniVLA UnivNet UniXcoder UnslopNemo V-JEPA VALL-E VGG VGG-16 VGG-19 VGG16 VGG19 VGGNet VibeVoice Video-ChatGPT Video-LLaMA
Video-LLaVA VideoBERT VideoChat VideoCrafter VideoLLaMA VideoMAE VideoPoet ViLBERT ViLD ViLT ViNT VinVL VisualBERT ViT ViTPose VITS2 ViViT VL-BERT
VLA-Adapter Voicebox VoxelNet Voxtral VQ-Diffusion VQ-GAN VQ-VAE VQ-VAE-2 VQGAN w2v-BERT Wav2Letter wav2vec Wav2Vec2 WaveCoder WaveGlow WaveGrad
WaveNet WaveRNN WavLM WeatherMesh WeatherNext WebGPT WeNet WGAN WGAN-GP WideResNet WildGuard WizardCoder WizardLM WizardMath word2vec Word2Vec WorldVLA
WRN-28-10 WuDao Würstchen X-Decoder X-VLA xDeepFM XGen xGen-MM XiaoIce xLAM XLM XLM-R XLM-RoBERTa XLM-V XLNet XLS-R xLSTM XTTS XTTS-v2 XVERSE YaLM YOLO
YOLO-World YOLOE YOLOv YOLOv3 YOLOX YourTTS Zamba Zero-1-to-3 Zero123 ZeroScope ZoeDepth ZymCTRL`,
  shy: `
Airavata ALIGN Alpaca AMIE Ankh BAGEL Bard Basenji BETO BLOOM BLOOMZ Borzoi Branchformer BYOL Caduceus Chatterbox Chinchilla Cicero Claude Claudius
Codex Cogito Conformer Crossformer Cydonia DINO DLWP Dolly ELECTRA ELIZA Ernie ERNIE Euryale Fanar Flamingo FLUX Fugatto Fuyu Galactica Gato Gemini
GLIDE GLM GODEL Gopher Grover Guanaco Hermes Hiera Hunyuan Hymba Ideogram Illustrious Imagen Informer Ithaca Jamba Janus Jimeng Kandinsky Kling Koala
Kokoro Kolors Kosmos Lag-Llama Libratus Llama Lumiere Lunaris Lyria Mamba Marey Meena Minerva Moirai Moonshine Moshi Mythalion NEZHA Octo OPT Orca
Orpheus Ovis Pangu Parti PEGASUS Perceiver Phenaki Pika Pluribus Prithvi Psyfighter Pythia Reformer Riffusion Salamandra SETR Smaug Sora Sparrow
Starling Stheno Stormer Suno Teuken Tiefighter Tranception Tulu Tülu Udio Ultravox Veo VGGT VICReg Vicuna Vidu VIMA Virchow Vocos Whisper XLSR Zephyr
Zipformer Zonos`,
  weak: `
ADM AFM Aion airoboros ALM aLSTM AMDIM Amoral Anubis Aquila Arctic Athene AWD Aya Baidu baize Bark BASIC BGE Bielik billa BLUUMI Canary Chameleon
CODEFUSION Cohere Cosmos CPC CPM CTM CURL DARTS DDPM Deepgram DeepSeek DITTO DLRM E5 eDiff EDSR ElevenLabs EMDR Emu EN^2AS ENAS ESRGAN EVA Evayale Evo
FAIRSEQ Florence FLUX. Fugu GBERT Gen GGNN GPT Granite Grayline GTE h2oGPT h2ogpt Holo HRA Hunyuan Hy Hy3 IEIT iGPT IMPALA Inflection INTELLECT
jina-embeddings KAT Laguna LDM LEP LFM LFM2 Ling LMSI LRSO LTM LUKE M2M Magenta Magibu Magnum MAI Manta Marian MEB MedLM Megatron Mercury MERT MiMo
MiniMax Mistral MM1 MMLSTM Moonshot Morph mPLUG MPT MSA Muse MusicFX Mythomax Nemo Nex NMT nomic-embed notus Nous NÜWA oasst OPT-IML Ornith Osmosis
Palmyra Parakeet Parti Perplexity Persimmon Phi PLATO PLUG PNAS PPLX pplx QRNN Qwen3Guard Qwerky RCAN Recraft Reka Ring riva Rnj Rocinante RT Runway
SAM Sao Sarvam SD SEER Shisa Skywork Snowflake SOLAR Solar Sonar SPHINX spicyboros SRGAN Stable Steelskull StepFun T0 TCAN TCN text-davinci
text-embedding TIM Tongyi Trendyol Trinity ULM Veiled Vigogne Volcano voyage Wan wave2vec WizardVicuna xDAN XGLM XLMR xTrimoPGLM Xwin Yi Yuan`,
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
  'Higgs Audio',
  'Aura Flow',
  'Pony Diffusion',
  'Juggernaut XL',
  'Realistic Vision',
  'Illustrious XL',
  'Piper TTS',
  'Chatterbox Turbo',
  'Deep Voice',
  'Cascade R-CNN',
  'Deformable DETR',
  'Attention U-Net',
  'Nomic Embed',
  'Cartesia Sonic',
  'Barlow Twins',
  'GT Sophy',
  'Stacked Attention Network',
  'Tiny Time Mixers',
  'Universal Sentence Encoder',
  'Animate Anyone',
  'Instant NGP',
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
abliterated agent air alpha audio base beta cascade chat chatbot code coder cs derestricted dev distill dpo edit embedding embeddings en exp fable fast
flash flex frontier guard haiku hf highspeed image instant instruct june large latest lightning lite llm lm long math maverick max medium micro mini mt
multi multilingual musica nano next non ocr omni online opus oss plus preview prime pro prompt qa queen realtime reasoner reasoning rerank reranker
safety schnell scout sft small sonnet speed standard storybreaker super text think thinking throughput to translate tuned turbo ultra uncensored
versatile video vision vl voicedesign`;

/** How a head and its version are joined most often: `=` nothing, `_` a space, `-` a hyphen. */
export const joins = `
agi- agnes_ ai= aion- anubis_ aquilachat= baichuan_ bielik_ cerebras-llama- chinese-alpaca- claude-haiku- claude-opus- claude-sonnet- claude_
codestral_ codet= cogito_ cogvlm- dall·e_ deepseek_ devstral_ dmind- doubao-seed- doubao_ e= elevenlabs- embed_ ernie_ esm= eva-qwen= falcon- flux=
gemini_ gemma_ gen- glm_ gpt- gpt-image- gpt-oss- granite_ greg_ grok_ hermes_ holo= hy= ideogram- imagen- inflection_ instructgpt_ intellect_ jamba_
kling_ l= lfm= ling- llama_ lyria_ m= magnum_ meta-llama- metamath- mimo_ minimax_ ministral_ mirothinker_ mistral_ morph_ nemotron_ nova_ o= olmo_
ornith_ palm_ phi- pixtral_ prott= qwen= qwq_ r= recraft_ resnet- resnext- ring- rnj- robin- rocinante_ rt- rwkv- sao= sarvam_ seed_ seedance_
seedream_ shisa_ shufflenet_ sora- step_ t= tts- unslopnemo_ veo_ vigogne- wan_ wizardlm_ xwin-lm- yuan=`;
