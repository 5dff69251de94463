import assert from 'node:assert/strict';
import type { Role } from '../../../../src/analysis/analysis.js';
import { findSources } from '../../../../src/analysis/sources/sources.js';

function check(text: string, expected: readonly string[], role: Role = 'body'): void {
  it(text.slice(0, 70), () => {
    assert.deepEqual(findSources(text, role).map((mark) => `${mark.subtype} ${text.slice(mark.start, mark.end)}`), expected);
  });
}

describe('addresses', () => {
  check('See https://loom.example/a_(b)?c=1, please.', ['url https://loom.example/a_(b)?c=1']);
  check('(see https://loom.example/a).', ['url https://loom.example/a']);
  check('More: northlab.io/reports/phone…', ['url northlab.io/reports/phone…']);
  check('At northlab.io there is more.', ['url northlab.io']);
  check('https://northlab.io › reports › phone', ['url https://northlab.io › reports › phone']);
  check('See northlab.io, reports › phone', ['url northlab.io']);
  check('[the note](https://loom.example/n) says so.', ['url https://loom.example/n']);
  check('Write to ada@northlab.io today.', []);
  check('We use Node.js and e.g. README.md in v1.2.3.', []);
  check('It is done.It works.', []);
  check('Amazon.com announced it.', []);
  check('doi:10.1234/abc.def, as before.', ['doi doi:10.1234/abc.def']);
  check('DOI:10.1234/abc.def', ['doi 10.1234/abc.def']);
  check('https://doi.org/10.1234/abc.', ['doi https://doi.org/10.1234/abc']);
  check('In arXiv:2503.01234v2 we see it.', ['arxiv arXiv:2503.01234v2']);
  check('Jan 06, 2026 · arXiv 2503.01234v2', ['arxiv arXiv 2503.01234v2']);
  check('It fell on arXiv 2503.0 times.', []);
  check('It fell from 10.1234 to 9.5.', []);
});

describe('the links behind an entry', () => {
  check('2. Lund A, Moe PK. Gulls on roofs. J Gulls. 2001;285:2006-7 [CrossRef] [PubMed]', ['citation Lund A, Moe PK. Gulls on roofs. J Gulls. 2001;285:2006-7']);
  check('2. Lund A, Moe PK. Gulls of PubMed. J Gulls. 2001;285:2006-7', ['citation Lund A, Moe PK. Gulls of PubMed. J Gulls. 2001;285:2006-7']);
});

describe('the text of a link', () => {
  check('It is out with the paper [Looms that listen](https://loom.example/p).', ['title Looms that listen', 'url https://loom.example/p']);
  check('It is out with the tool [Looms that listen](https://loom.example/p).', ['url https://loom.example/p']);
  check('It is out with the paper [here](https://loom.example/p).', ['url https://loom.example/p']);
  check('The paper [Looms that listen] is out.', []);
});

describe('the line of a title', () => {
  check('**Looms that listen** — Okafor et al. (2021), arXiv:2103.01234', ['title Looms that listen', 'citation Okafor et al. (2021)', 'arxiv arXiv:2103.01234'], 'title');
  check('Looms that listen – Okafor & Lee (2021)', ['title Looms that listen', 'citation Okafor & Lee (2021)'], 'title');
  check('Looms – why they listen', ['title Looms – why they listen'], 'title');
  check('Looms that listen (Loomconf ’24, paper 9)', ['title Looms that listen'], 'title');
  check('Looms that listen (1890 to today)', ['title Looms that listen (1890 to today)'], 'title');
  check('Loom 3: a manual (PDF, 2 MB)', ['title Loom 3: a manual'], 'title');
  check('Loom 3: a manual (second part)', ['title Loom 3: a manual (second part)'], 'title');
  check('Looms run hot – Bergen Radio, 3 May 2024', ['title Looms run hot'], 'title');
  check('Looms run hot – and cold, in May', ['title Looms run hot – and cold, in May'], 'title');
});

describe('citations', () => {
  check('This is known (Okafor et al., 2021).', ['citation Okafor et al., 2021']);
  check('This is known (Okafor, 2021; Lee and Park, 2020).', ['citation Okafor, 2021; Lee and Park, 2020']);
  check('This is known (see also Okafor, 2021).', ['citation Okafor, 2021']);
  check('^ "How looms listen". looms.example. Retrieved 2 May 2023.', ['citation "How looms listen". looms.example. Retrieved 2 May 2023.']);
  check('Smith and Lee (2019) disagree.', ['citation Smith and Lee (2019)']);
  check('Okafor et al. (2021) disagree.', ['citation Okafor et al. (2021)']);
  check('Okafor et al. (2021, Loom Press) disagree.', ['citation Okafor et al. (2021, Loom Press)']);
  check('Okafor et al. (2021, in spring) disagree.', []);
  check('This is known [Okafor et al., 2021].', ['citation [Okafor et al., 2021]']);
  check('It was finished [in May, 2021].', []);
  check('We follow Okafor et al. [27].', ['citation Okafor et al. [27]']);
  check('We follow the looms of Okafor [27].', ['citation [27]']);
  check('This is known [3, 12–14].', ['citation [3, 12–14]']);
  check('[3] A. Lind. On looms. Weaving Press, 2019.', []);
  check('[3] shows that looms listen.', ['citation [3]']);
  check('[4] Lund A, et al. Looms that listen. J Loom Sci. 2024;12:88-97. doi:10.5555/jls.12', ['citation Lund A, et al. Looms that listen. J Loom Sci. 2024;12:88-97.', 'doi doi:10.5555/jls.12']);
  check('Lund, A., & Moe, P. (2020). Looms that listen. Loom Press.', ['citation Lund, A., & Moe, P. (2020). Looms that listen. Loom Press.']);
  check('Source: A. Lund and P. Moe. Looms that listen, 2020.', ['citation A. Lund and P. Moe. Looms that listen, 2020.']);
  check('Vitamin C, which was found in 1928, is sour.', []);
  check('A. Lund and P. Moe wrote in 2020 that looms listen.', []);
  check('[1]  arXiv:2503.01234', ['arxiv arXiv:2503.01234']);
  check('It ended (in March 2021) well.', []);
  check('It ended (2021) well.', []);
  check('The old model (2019) was better.', []);
});

describe('citations without brackets', () => {
  check('It was told before, Okafor et al. 2021, and again.', ['citation Okafor et al. 2021']);
  check('Cite: Okafor & Lee 2021, as it stands.', ['citation Okafor & Lee 2021']);
  check('M. Tei, S. Okafor et al., 2021, as it stands.', []);
  check('The looms & the threads 2021 were sold.', []);
  check('Okafor et al. told it in the year 2021.', []);
});

describe('entries of a list of what was read', () => {
  check('Okafor N, Lee MK. Looms that listen: a trial. Loom Letters. 2021.', ['citation Okafor N, Lee MK. Looms that listen: a trial. Loom Letters. 2021.']);
  check('Okafor M et al. (2021) Looms that listen to threads.', ['citation Okafor M et al. (2021) Looms that listen to threads.']);
  check('[3] Ada Okafor, Ben Lee, and Jo Vos. Looms that listen to threads. Loom Letters, 2021.', ['citation Ada Okafor, Ben Lee, and Jo Vos. Looms that listen to threads. Loom Letters, 2021.']);
  check('2. Loom Office of Lund, Threads of the Old Harbour, 2021.', ['citation Loom Office of Lund, Threads of the Old Harbour, 2021.']);
  check('2. We sold the looms in Lund, in the Harbour, and in 2021.', []);
  check('Plan B, C and D. We sold looms in 2021.', []);
});

describe('an item of a list that begins with a title', () => {
  check('• Looms that listen: a trial (https://loom.example/p). It is short.', ['title Looms that listen: a trial', 'url https://loom.example/p']);
  check('• How we weave: a tour of hall 7 (Northlab blog, from 2021)', ['title How we weave: a tour of hall 7']);
  check('- Looms are shy listeners — Okafor et al. (2021). They hide.', ['title Looms are shy listeners', 'citation Okafor et al. (2021)']);
  check('- Looms are shy listeners — and they hide (2021). They do.', []);
  check('■ Why looms do not listen, by Ada Okafor, 5–42.', ['title Why looms do not listen']);
  check('• Why looms do not listen, by A. B. Okafor. “A loom is a loom.”', ['title Why looms do not listen']);
  check('- Mend the loom of hall 7 (https://code.example/a/pull/17)', ['url https://code.example/a/pull/17']);
  check('- Looms are sold in all towns (in the first half of 2021)', []);
});

describe('titles', () => {
  check('* Inside the mill that said no — The Harbour Times', ['title Inside the mill that said no'], 'title');
  check('Looms of the north — A weekly journey', ['title Looms of the north — A weekly journey'], 'title');
  check('New Lumen research: Looms that listen.', ['title Looms that listen']);
  check('New research result: we use looms to weave.', []);
  check('New research result: We use looms to weave.', []);
  check('New report: It’s the loom that listens.', []);
  check('New paper: Weaving by ear.', ['title Weaving by ear']);
  check('New from our group: Looms that listen.', ['title Looms that listen']);
  check('New from the Weaving Lab at Lund: Looms that listen', ['title Looms that listen']);
  check('New from Lumen: Looms that listen.', []);
  check('New in the shop: Looms that listen.', []);
  check('In our paper, “Looms that listen,” we weave.', ['title Looms that listen']);
  check('He said “Looms are quite loud” to me.', []);
  check('- **Looms that listen**', ['title Looms that listen'], 'title');
  check('## Looms that listen', ['title Looms that listen'], 'title');
  check('Ada Byte\n@adabyte', ['speaker Ada Byte\n@adabyte'], 'speaker');
  check('adabyte', ['speaker adabyte'], 'speaker');
  check('Ada Byte', [], 'speaker');
  check('“Looms that listen” by Ada Lind is a short book.', ['title Looms that listen']);
  check('“Looms that listen” was all she said.', []);
  check('The Quiet Loom, a report by the Weavers’ Union, counts looms.', ['title The Quiet Loom']);
  check('The Quiet Loom, a pub by the river, is closed.', []);
  check('- How Looms Listen (Lund, Moe & Aas)', ['title How Looms Listen'], 'title');
  check('How Looms Listen (and Why)', ['title How Looms Listen (and Why)'], 'title');
  check('2. “How Looms Listen” (Lund et al., 2021)', ['title How Looms Listen', 'citation Lund et al., 2021'], 'title');
  check('How Looms Listen by Lund et al (Bergen)', ['title How Looms Listen'], 'title');
  check('How Looms Listen by Night', ['title How Looms Listen by Night'], 'title');
  check('How Looms Listen (several authors)', ['title How Looms Listen'], 'title');
  check('3. How Looms Listen | 🧶 Code | Slides', ['title How Looms Listen'], 'title');
  check('How Looms Listen | The Harbour Times', ['title How Looms Listen | The Harbour Times'], 'title');
  check('- How Looms Listen — via Loomletter', ['title How Looms Listen'], 'title');
  check('- How looms listen: https://loom.example/a', ['title How looms listen', 'url https://loom.example/a'], 'title');
  check('- Looms that listen (Loom Magazine, 2021)', ['title Looms that listen'], 'title');
  check('Looms that listen (and talk)', ['title Looms that listen (and talk)'], 'title');
  check('Looms that listen', [], 'chrome');
});
