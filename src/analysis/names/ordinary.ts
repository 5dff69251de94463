const WORDS = `Chapter Part Figure Figures Fig Table Tables Tab Section Sections Sec Appendix Step Phase Stage Tier Level Class Type Grade Volume Vol Issue No Number Day Week
Month Year Season Episode Round Task Question Experiment Study Group Case Example Theorem Lemma Definition Proposition Corollary Equation Eq Algorithm
Listing Note Page Line Row Column Panel Version Release Windows Python Java Node Ubuntu Debian Fedora Android Office Room Gate Route Title Article Annex
Schedule Act Scene Top Option Point Rule Item Layer Sprint Quarter Team Player Model Over Under After Before Between Within Until By Only Just About
Around Nearly Almost Exactly Up System Test Dataset Hypothesis Web Industry Formula Apollo Pixel Galaxy Goal Block Pillar World Track Session Slide
Video Photo Image Cell Lane Area Zone Unit Module Lesson Book Verse Psalm Scope Category Condition Arm Cohort Wave Trial Site Sample Patient Subject
Participant Rater Annotator Reviewer User Agent Server Port Channel Bus War Wars Bowl Cup Games Watch Mission Force Street Avenue Highway Runway
Terminal Platform Station Mario Man Auto United City Town Rovers Park Piece Concerto Symphony Opus Sonata Division League Bill Order Directive Protocol
Boeing Airbus Flight Interstate Exit District Ward Precinct Region Building Floor Reactor Engine Drive Boot Album Hall Hotel Magazine Covid Sputnik
Soyuz Voyager Landsat Sentinel Falcon Starship Mercury Interleukin Omega Vitamin Schema Django Angular React Vue Rails Laravel Kubernetes Docker Postgres
PostgreSQL MySQL Redis Spark Swift Rust Ruby Kotlin Scala Perl Julia Bootstrap Flask Gradle Maven Jenkins Ansible Terraform Chrome Firefox Safari Edge Opera
Photoshop Excel Word Outlook Access Raspberry Arduino Jetson Bluetooth Thunderbolt Ethernet PlayStation Playstation Xbox Nintendo Kindle Fire Echo Surface
Ryzen Core Xeon Radeon Snapdragon Exynos Dimensity Kirin Celeron Adreno GeForce Iteration Epoch Batch Fold Run Seed Split Turn Query Prompt Claim Finding Principle Recital Clause Paragraph Commandment Amendment
Resolution Recommendation Objective Milestone Deliverable Package Footnote Exhibit Box Plate Map Problem Exercise Answer Bug Ticket Request Commit Patch
Build Milestone Priority Rank Place Position Score Grant Award UTF ISO RFC Agenda Horizon Target Bay Pier Dock Studio Screen Hill Peak Camp Base Area Sector Junction
Mile Kilometre Kilometer Degree Magnitude Category Hurricane Storm Typhoon Euro Nasdaq Dow Fortune Forbes Russell Stoxx Nikkei Lot Bin Tray Shelf Locker
Theme Tweet Thread Post Reason Tip Myth Insight Observation Takeaway Trend Fact Idea Argument Choice Strategy Feature Aspect Key Dose Visit Screen Timepoint Baseline Quartile Decile Rev Revision Draft Apache Licence License CUDA Near Bench Benchmark Leaderboard Edition Assignment Homework Quiz Exam Lecture Tutorial Lab Plan Size Form Hepatitis Blood`;

/** Words whose number is a place in a document, a date, a medium or software, and no model's version. */
export const numberedWords: ReadonlySet<string> = new Set(WORDS.split(/\s+/));

/** Words with a capital for standing first in a sentence, for being a language, a day, a place or a firm: no coined names. */
export const ordinaryWords: ReadonlySet<string> = new Set(`The A An This That These Those It We They He She You I In On At For And But Or If As By To From With Our Their Its There Here What How Why
When Where Who Which Not No Yes New More Most All Some Each Both One Two Three So Then Now Today Last First Second Next Result Results Figure
Table Section Introducing Announcing Meet Presenting Releasing Introduces Presents Proposes Releases Launches Announces Unveils Shows Uses Describes Explains Using However Moreover Furthermore Therefore Thus Hence Instead Meanwhile
Overall Also Still Yet Nevertheless Because Since Given Figures Tables Again Indeed Nonetheless Perhaps Maybe Like Unlike Besides Africa
Europe Asia Python Apple Google Microsoft Amazon Meta Nvidia NVIDIA English Chinese French German January February March April May June July
August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday`.split(/\s+/));
/** Firms, platforms and media whose names have inner capitals or are all capitals, and languages of programs: no systems that a text tells of. */
export const coinedFirms: ReadonlySet<string> = new Set(`OpenAI DeepMind GitHub GitLab YouTube LinkedIn TikTok WhatsApp SnapChat WeChat SoundCloud FaceBook PayPal DoorDash SpaceX ByteDance SoftBank
BioNTech AstraZeneca GlaxoSmithKline ExxonMobil BuzzFeed HuffPost TechCrunch WordPress FedEx MasterCard BlackRock BlackBerry MiniMax StackOverflow HubSpot HarperCollins JetBrains
JavaScript TypeScript CoffeeScript PowerPoint MacBook PlayStation QuickTime InDesign LaTeX BibTeX ResearchGate ScienceDirect EleutherAI StepFun ElevenLabs DeepSeek PricewaterhouseCoopers
UNESCO UNICEF ASEAN EURATOM INTERPOL MERCOSUR OSHA NASDAQ FTSE LEGO IKEA REUTERS GOOGLE APPLE TESLA NVIDIA LOREM IPSUM NSFW YIMBY NIMBY COVID HuggingFace Huggingface MistralAI NousResearch SambaNova CoreWeave DeepInfra ServiceNow AliExpress AliBaba SonarSource TogetherCompute UnslothAI BlackBox METR TheBloke LMSYS LocalLLaMA LocalLlama StableDiffusion
Anthropic Cohere ByteDance Nvidia Alibaba Tencent Baidu Salesforce Discord Reddit Twitter Slack Unity Bittensor ArXiv MachineLearning EDITED UPDATE WARNING ALERT NOTHING NEVER ALWAYS EVERY`.split(/\s+/));
export const noName = (word: string): boolean => ordinaryWords.has(word) || (word.endsWith('ly') && !word.endsWith('aly'));

/** Words that headlines write with a capital behind or before a name, and that are no part of it: `Claude 3 Release`, `LLM Performance`; without a last `s`. */
const headlineStems: ReadonlySet<string> = new Set(`Access Add Agent Announced Announcement Availability Expectation API App Application Arena Arrive Assistant Book Available Beat Benchmark Beta Bug Build
Capability Challenge Channel Chat Checkpoint Club Code Coding Collection Comparison Context Control Cost Dataset Debate Demo Design Detail
Development Discord Discussion Down Drop Effort Error Eval Evaluation Expert Family Feature Finetune Framework Gain Get Hack
Here Impact Improve Improvement Inference Integration Issue Language Launch Leaderboard Lead Learning Library Local Locally
Memory Mode Model New Official Open Optimization Output Paper Parameter Performance Plan Platform Problem Progress Project
Prompt Quality Quant Quantization Quantized Rate Reasoning Recap Release Released Report Research Result Review Run Safety Score Search
Security Series Server Service Setup Show Speed Status Studio Suite Summary Support System Team Tech Template Technical Technique
Test Token Tokenizer Tool Training Transformer Tuned Tuning Update Upgrade Usage Use User Using Variant Version Video Vs
Weight Will Win Work Workflow`.split(/\s+/));
export const inHeadlines = (word: string): boolean => headlineStems.has(word.endsWith('s') ? word.slice(0, -1) : word) || headlineStems.has(word);
