/** What systems and models are called, as parts of patterns. */
export const SYSTEM_NOUN = 'benchmarks?|datasets?|data sets?|corpus|corpora|frameworks?|librar(?:y|ies)|toolkits?|toolbox|tools?|test suites?|suite|leaderboard|challenge|algorithms?|optimi[sz]ers?|methods?|techniques?|approach|protocols?|pipelines?|agents?|platforms?|systems?|projects?|initiatives?|program(?:me)?s?|efforts?|schemes?|packages?|plug-?ins?|extensions?|assistants?|engines?|apps?|procedures?|environments?|evaluations?|way|technology|server|software|compiler|simulator|service|recipe|harness|classifiers?|detectors?|checkers?|probes?|databases?|catalogues?|monitor|solver|(?:vector |feature |key-value )?store|runtime|router|wrapper|tokeni[sz]er|scheduler|dashboard|scaffold|filters?|debugger|profiler|crawler|archive|collection|test bed|testbed|puzzles|questionnaire|product|device|gateway|exam|(?:AI|coding|writing|homework|maths?|reading|voice|chat|digital|virtual|automated|speech|browser|search|legal|medical|customer) (?:assistant|tutor|coach|companion|copilot|helper|scribe|reviewer|editor|interpreter|translator)s?';
export const MODEL_WORD = '(?:models?|LLMs?|VLMs?|chatbots?|checkpoints?|networks?|transformers?|backbones?|transducers?|recogni[sz]ers?|vocoders?|synthesi[sz]ers?|encoders?|decoders?|translators?|transcribers?|GANs?)';

/** What a model is called; only where it ends its phrase: a `model compression toolkit` is none. */
export const MODEL_NOUN = `${MODEL_WORD}(?=[^\\p{L}\\p{N} -]|\\s?$| (?:that|which|who|with|for|of|in|by|from|to|and|whose|based|built|on|trained|designed|developed|published|created|using|is|was|has|can|it|we|they|called|named|dubbed|made|at|over|under|as|or|but|than|we|released|card|family|name|\\p{Lu}\\p{L}*|\\d+))`;

export const WORDS = '(?:[\\p{L}\\d][\\p{L}\\d’\'-]{0,24} ){0,7}?';

/** The same, before a noun of the phrase's own: `the server for models` is none. */
export const HEAD_WORDS = '(?:(?!(?:for|of|to|with|that|which|in|on|from) )[\\p{L}\\d][\\p{L}\\d’\'-]{0,24} ){0,7}?';
