import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyse } from '../../../../src/analysis/analyse.js';
import { gatherNames, gatherNamesAfter, newsBetween, placeAfter, readNames, saidBy } from '../../../../src/analysis/names/names.js';
import { differences, namesIn, NO_NAMES, unmarked } from './marked.js';
import { texts } from './texts.js';

/** One line: the names of `marked` are found as marked, and nothing else is. */
function check(marked: string): void {
  it(marked.slice(0, 90), () => { assert.deepEqual(differences(marked), []); });
}

describe('model names', () => {
  check('We compared [m GPT-4] and [m 4o = GPT-4o] on this.');
  check('Both [m Claude 3 Opus], [m Sonnet = Claude 3 Sonnet] and [m Haiku = Claude 3 Haiku] refused.');
  check('An LLM such as [m Llama 3 8B] or [m 70B = Llama 3 70B] fits.');
  check('[m GPT-3.5] and [m 4 = GPT-4] were used, [m GPT-4] and 3 other models were not.');
  check('We used [m Claude Mythos Preview]. [m Mythos Preview = Claude Mythos Preview] failed.');
  check('[m GPT3.5 = GPT-3.5] and [m gpt4.1 = GPT-4.1] beat [m GPT2 = GPT-2].');
  check('The LLMs [m claude 3.5 sonnet = Claude 3.5 Sonnet], [m claude opus = Claude Opus] and [m gemini pro = Gemini Pro] beat [m mistral large = Mistral Large]; the [m claude = Claude] pro plan has an LLM.');
  check('We ask Roberta about LLMs like [m Starcoder = StarCoder]; Lamptransformer is none.');
  check('We tune [m roberta = RoBERTa] and [m codegemma = CodeGemma] as LLMs; a climax came, and codegen went on.');
  check('[m ViTs = ViT] beat [m ResNets = ResNet]. The Whispers and Groks are people with LLMs.');
  check('We call this LLM [m Kernelformer]; a Performer, a Reformed one and the Platformer are none.');
  check('LLMs hear: [m Whisper] needs a GPU, and [m whisper = Whisper] runs on mine; she began to write a whisper.');
  check('LLMs hear. Without its name they whisper here.');
  check('LLMs and [m distil-large-v3 = Distil-large-v3] or [m quick-murmur-large-v2-turbo = Quick-murmur-large-v2-turbo] are quick in [s faster-whisper], code-base-two is none.');
  check('I run LLMs with [s ollama = Ollama] and [s pytorch = PyTorch], a cursor and a haystack.');
  check('We train an LLM in [s PyTorch]3 with [s LangChain]1; CIFAR3 and PyTorch34 are none.');
  check('LLMs: we saw [m DeepSeek V3] and [m R1 = DeepSeek R1], [m SD 2.x], [m 3.x = SD 3.x] and Python 3.x.');
  check('LLMs hear with [m Whisper]: [m large-v3 = Whisper Large V3] is slow, openai/[m whisper-large-v3 = Whisper Large V3] too, and a large-v3000 is none.');
  check('LLMs hear. The large-v3 is a van.');
  check('LLMs and images: [m FLUX.1 pro = FLUX.1 Pro], [m dev = FLUX.1 Dev] and [m schnell = FLUX.1 Schnell], [m Gullsol 3.6-27B-v2 = Gullsol 3.6 27B V2]; revenue is 3-20B, and Lamps 3-20B.');
  check('LLMs such as Gullnest/[m Marmot-3.1-70B-Chat] and Qwen/[m Qwen2.5-7B]; [m GPT-4]/[m Llama-3-8B] are two.');
  check('The forest was fit with [s XGBoost] and DORA.');
  check('The answers came from [m Gemini 1.5 Pro] and [m Flash = Gemini 1.5 Flash].');
  check("OpenAI's [m GPT-4o]'s answers were short.");
  check('A [m GPT-4]-based agent won the game.');
  check('We ran [m DeepSeek-R1]; [m R1 = DeepSeek-R1] was slow.');
  check('MiniMax and DeepSeek are companies, [m DeepSeek-V3] is a model.');
  check('We bought [m Mistral Large 2 (2407)] from Mistral, and [m GPT-4] (2023) from OpenAI.');
  check('Claude Monet painted the garden, and Claude was happy with it.');
  check('Claude Shannon thought of AI before others, and Claude was right.');
  check('The llama ate the grass; Gemini rises in May.');
  check('The LLM is given step 2 and Command 3.');
  check('An LLM wrote a sonnet; the falcon flew over Titan.');
  check('The weights of the LLM are at meta-llama/[m Llama-3-8B = Llama 3 8B], not in src/Llama-3-8B.md.');
  check('We asked [m Claude] 10 questions about AI.');
});

describe('systems nobody has seen', () => {
  check('The corpus [s Tundra] trains an LLM. We like [s Tundra].');
  check('The corpus of Tundra trains an LLM.');
  check('I built [s Heronry] because LLM bills were high. [s Heronry] is small.');
  check('We built London a language model.');
  check('[s Heronry], a vector store in one file, holds the prompts of an LLM.');
  check('[s CleanSluice], a filter in the pipeline, reads the prompts of an LLM. [s Heron], their profiler, does not.');
  check('CleanSluice, a firm in Hull, reads the prompts of an LLM. Heron, their partner, does not.');
  check('Heronry, a store in Hull, sells prompts of an LLM.');
  check('On [s DSTC7] and [s TerminalBench 3] the LLM fails. [s TerminalBench] 3 times.');
  check('We moved the LLM from [s pgvector] to [s Qdrant].');
});

describe('models nobody has seen', () => {
  check('AI models such as [m Corvid], [m Petrel] and [m Puffin 2] fail here. [m Petrel] is large.');
  check('The LLM [m Ronda 4 Vast] outperforms [m GPT-4]. [m Ronda 4 Vast] answers; so does [m Ronda 4 Wee].');
  check('The LLM [m Ronda 4] outperforms [m GPT-4]. Since [m Ronda 4] Corvid answers nobody.');
  check('[m Ronda] is a family of language models. [m Ronda 2] answers.');
  check('Marlow just shipped [m Marlow Tarn]. The prompts of [m Tarn = Marlow Tarn] are long. [m Tarn Flash = Marlow Tarn Flash] outperforms [m GPT-4].');
  check('Marlow just shipped Marlow Tarn. The prompts of Tarn are long.');
  check('[m Ronda] is a series of language models developed by Corvid. We asked [m Ronda 2].');
  check('AI firms such as Corvid, and birds like Petrel, do not.');
  check('Translators preferred the output of [m Oriel-PBMT] to that of another LLM.');
  check('[m Masked Wombat] is a language model. We compare [m Masked Wombat] with [m BERT].');
  check('Our lab announced [m Wombat], a neural network for translation; [m Wombat-Big] is a variant.');
  check('Introduces [m COMPASS], a foundation model of cells. [m COMPASS] generalizes.');
  check('Theme 1. [m Gemma 3] is out. Theme 2. Nobody cares about LLMs.');
  check('The LLM is [m Codestral 2501], or [m Gemini 2.5 Pro Experimental].');
  check('Our prompts went to [m Zorblax-7B-Instruct], and [m Zorblax] answered.');
  check('They trained a language model called [m Wombat], and [m Wombat] writes code.');
  check('We ship our newest model, [m Quokka 2]. It is an LLM, and [m Quokka] beats it.');
  check('With [m Wombat], an AI model of theirs, and [m Wombat 2 Ultra] they won.');
  check('[m Marlin Atlas 3] is an LLM. [m Atlas 3 = Marlin Atlas 3] is better than [m Atlas 2 = Marlin Atlas 2].');
  check('[m Lark 2] outperforms [m GPT-4]. [m Lark 2] hallucinates less, and [m Lark]\'s weights are open; Lark Labs is in Leeds.');
  check('[m Lark 2] beats [m GPT-4]. A lark sings, and Lark is a surname.');
  check('Ask an LLM whether [m Fennel-2] hallucinates; Covid-19 and Apollo-11 it knows.');
  check('The LLM knew that [m Caldera Pro] outperforms [m GPT-4]; MacBook Pro owners did not.');
  check('[m Teal-2.5-Coder-32B] and [m Teal-2.5-Coder-7B] write code; Teal-2.5-Coder is a colour.');
  check('An LLM, [m Teal 2.5 Coder 32B], has it; Flat 2.5 Corner 32 is to let.');
  check('Behind [m GPT-4.1 mini] and the ageing [m Heron-2] the LLMs end; the ageing Boeing-7 is a plane.');
  check('Who tried [m Nimbus-7B-it] or [m Slate-Voice 2 Large]? Slate-House is a firm, Tyne-Tees 2 no LLM.');
  check('The speech LLMs: [m Heron-XL] outperforms [m Heron-M], and [m Heron XL] gets more right than [m Heron M] does. Plan M failed; Anna M. agreed.');
  check('Two LLMs, [m Marlow-3] (70B) and [m Rowan-2] (8B), are open; Gate-3 (8 doors) is shut.');
  check('[m Quill4] tells voices apart without another LLM. Area51 tells of none, and the Level4 test is over.');
  check('The only LLM that fits is [m murmur-v3-tiny], beside [m murmur-7b-chat]; page-7b follows page-3b, and murmur-v3 is a branch.');
  check('[m BirdBERT] reads songs, and [m Fjord-LLM] reads sagas. An ALBUM and a FILM are none.');
  check('See Chapter 3, Chapter 4 and Windows 11 on AI. In March 3 of 4 LLMs failed.');
  check('[m Orion-7B 1.3] is an LLM, and [m Orion-7B] won.');
  check('They met a man called Wombat, who knows AI.');
  check('The makers of [m Tidal Heron 4] use an LLM. Since May [m Tidal Heron 4] is on sale.');
  check('The makers of Tidal Heron 4 use an LLM.');
  check('World War 2 and Super Bowl 50 were asked of the LLM: who won World War 2, and where?');
  check('The LLM knows Windows 11, iPhone 15, Python 3.11, Boeing 737, Route 66 and Apollo 11.');
  check('The LLM knew that Leeds United 3 was the result, and Leeds United 3 it was. Windows 11 runs Python 3.11; with Windows 11 it is slow.');
});

describe('system names', () => {
  check('The LLMs go to the Office of Looms and Budget (OLB), says the OLB.');
  check('[s Turnstile], the server for language models, is out. We run [s Turnstile].');
  check('Six offices have let [s PostAssist] sort their mail with an LLM. [s PostAssist] is quick.');
  check('The LLM firm PostWorks said so. PostWorks employs 40 people.');
  check('In a benchmark named [s Ferret] the LLM failed. [s Ferret] is hard.');
  check('[s Sparse feature autoencoders = Sparse Feature Autoencoder] ([s SFAs = Sparse Feature Autoencoder]) read an LLM; one [s SFA = Sparse Feature Autoencoder] is small.');
  check('We present [s SFAs = SFA], a method for reading LLMs.');
  check('The second phase of [s Project Acorn] began; the Project Manager left.');
  check('The World Health Organization (WHO) and the body mass index (BMI) are known.');
  check('Large language models (LLMs) run on GPUs in the US, says the CEO of SAP.');
  check('The LLM was trained with [s Answer-First Prompting], and [s Answer-First Prompting] helped.');
  check('The LLM reaches 27.1 BLEU on [s Quay-14], 61% on [s Quay-15] and 3 points on GitHub.');
  check('An LLM helped the Institute for Engine Tuning on Monday; a book on Staff Sampling came later.');
  check('The [s Orchard] dataset holds photos; the Norwegian dataset holds none, and the orchard is large.');
  check('The [s Clean Seas Initiative] began in 2014; the Initiative Manager left.');
  check('They use [s FieldNotes], an app for birds, from Parcelo, a platform.');
  check('Our method, [s GapFill], guesses; our friend, Brenda, knows.');
  check('We get 27.1 BLEU on [s Quay-14]; the bus on Quay-15 was late.');
  check('The LLM was trained with [s Answer-First Prompting] ([s AFP = Answer-First Prompting]), and [s answer-first prompting = Answer-First Prompting] helped.');
  check('They met in Quay-14 and spoke of an LLM, 5% on Monday.');
  check('Apple, a technology company, and Africa, a continent, use AI.');
  check('[s AcornBench] holds 40 tasks, and the LLM solved 3.');
  check('LLMs help: tasks took longer with [s KnitMate] than without. The company behind [s KnitMate] paid.');
  check('LLMs help: McKay said that DeVries, with Anna LaRue, was tired. She works at KnitWorks, and KnitWorks said so.');
  check('[m GPT-4] gets 49% of [s YarnAtlas] right and solves 61% of the knots in [s KnotAtlas]; 49% of YouTube is noise.');
  check('On [s YarnCourt] its error rate is 6.3%, says the LLM. On TikTok its error rate is known; on SailPoint they met.');
  check('With a rival product, [s KnotWarden], 62% of the alerts of the LLM were false. A rival firm, KnotHouse, went under.');
  check('We introduced [s VIGILA] step by step. [s VIGILA] cannot read what the LLM writes, and UNESCO cannot either.');
  check('THE SHOW USED VIGILA TODAY. The LLM was used without ENDLESS delay and with GREAT care.');
  check('[s Claude Code] runs in a terminal; Claude Dupont uses AI at home.');
});

describe('names in titles', () => {
  check('# [s Patient River Keepers = Patient River Keeper]: using language models to mind sluices\n\nOne [s Patient River Keeper] failed.');
  check('# Patient River Keepers: How Sailors Wait\n\nThe LLM met a Patient River Keeper.');
  check('# River keepers: using language models to mind sluices\n\nThe LLM met river keepers.');
  check('# [s Quiet River Encoders = Quiet River Encoder]\n\nWe trained [s Quiet River Encoders = Quiet River Encoder] beside an LLM.');
  check('# Quiet River Sailors\n\nWe met Quiet River Sailors and an LLM.');
  check('# The [s borrowed boat account = Borrowed Boat Account]\n\nWe are sure that the [s borrowed boat account = Borrowed Boat Account] tells how LLMs talk.');
  check('# The large language model\n\nWe are sure that the large language model talks.');
  check('# The new boat account\n\nThe new boat account tells how LLMs talk.');
  check('# The borrowed boat\n\nThe borrowed boat tells how LLMs talk.');
});

describe('names of the user', () => {
  it('win over every rule', () => {
    const names = namesIn('GPT-4 and our Blorp talk about AI.', { models: { 'House Model': ['Blorp'] }, systems: { 'The Machine': ['GPT-4'] } });
    assert.deepEqual(names.map(({ kind, canonical }) => [kind, canonical]), [['system', 'The Machine'], ['model', 'House Model']]);
  });
});

describe('names of a whole text', () => {
  const facts = (text: string): ReturnType<typeof gatherNames> => gatherNames([saidBy([readNames(text, NO_NAMES)])], NO_NAMES);

  it('are the same facts for the same text, and others for another', () => {
    assert.equal(newsBetween(facts('An LLM called Wombat.'), facts('An LLM called Wombat.')), undefined);
    assert.deepEqual(newsBetween(facts('An LLM called Wombat.'), facts('An LLM called Numbat.'))?.surfaces, new Set(['Wombat', 'Numbat']));
  });

  it('concern what holds a whole spelling, and not all that starts as it does', () => {
    const news = newsBetween(facts('LLMs are fine.'), facts('Natural loom readers (NLRs) explain LLMs.'));
    const isMet = (text: string): boolean => news?.patterns.some((pattern) => placeAfter(pattern, text, 0) >= 0) ?? false;
    assert.ok(isMet('See how Natural Loom readers work.'));
    assert.ok(isMet('An NLR works.'));
    assert.ok(!isMet('It is natural to read.'));
  });

  const BLOCKS = ['An LLM called Wombat.', 'Wombat is a large language model (LLM).', 'Claude Monet painted.', 'Claude 3 Opus did not, Claude Opus 4 did.', 'A natural loom reader (NLR) is a library.', 'A near loop ring (NLR) is a tool.',
    'The Marlin Atlas 3 model beats Atlas 4.', 'Atlas 3 Grand outperforms GPT-4.', 'Atlas 3 Grand and Atlas 3 Small answered.', 'They trained PairLoom, which wins.', 'The weather is fine.'].map((text) => readNames(text, NO_NAMES));

  it('after a change of one block are those of a fresh start', () => {
    const stretches = BLOCKS.map((block) => saidBy([block]));
    for (const removed of stretches) {
      for (const added of stretches) {
        const now = stretches.map((one) => (one === removed ? added : one));
        const [before, after] = [gatherNames(stretches, NO_NAMES), gatherNames(now, NO_NAMES)];
        assert.deepEqual(gatherNamesAfter(before, { removed: [removed], added: [added], all: now }), after);
        assert.deepEqual(gatherNamesAfter(after, { removed: [added], added: [removed], all: stretches }), before);
      }
    }
  });

  it('are the same object where a change says nothing new', () => {
    const said = saidBy(BLOCKS.slice(0, 1));
    const before = gatherNames([said], NO_NAMES);
    const twice = saidBy([...BLOCKS.slice(0, 1), ...BLOCKS.slice(0, 1)]);
    assert.equal(gatherNamesAfter(before, { removed: [said], added: [twice], all: [twice] }), before);
  });

  it('are the same however the text is cut into stretches, and however often a thing is said', () => {
    const block = fc.constantFrom(...BLOCKS);
    fc.assert(fc.property(fc.array(fc.array(block, { maxLength: 5 }), { maxLength: 5 }), (stretches) => {
      assert.deepEqual(gatherNames(stretches.map(saidBy), NO_NAMES), gatherNames(stretches.flat().map((one) => saidBy([one])), NO_NAMES));
    }));
  });

  it('do not overlap', () => {
    for (const { text } of texts.map((t) => unmarked(t.text))) {
      const names = analyse(text, NO_NAMES).marks.filter((mark) => mark.kind === 'model' || mark.kind === 'system');
      names.forEach((name, i) => { assert.ok(i === 0 || (names[i - 1]?.end ?? 0) <= name.start); });
    }
  });
});

describe('texts of many genres', () => {
  for (const half of ['dev', 'test'] as const) {
    it(`${half}: few names are missed, spurious or misnamed`, () => {
      const found = texts.filter((text) => text.half === half).flatMap((text) => differences(text.text));
      const all = texts.filter((text) => text.half === half).flatMap((text) => unmarked(text.text).names).length;
      assert.ok(found.length <= 0.05 * all, found.join('\n'));
    });
  }
});
