import assert from 'node:assert/strict';
import { findNumbers } from '../../../../src/analysis/numbers/numbers.js';

/** The text with each quantity that is found in brackets ⟦ ⟧. */
function marked(text: string): string {
  let out = '';
  let end = 0;
  for (const mark of findNumbers(text, [{ start: 0, end: text.length }])) {
    out += `${text.slice(end, mark.start)}⟦${text.slice(mark.start, mark.end)}⟧`;
    end = mark.end;
  }
  return out + text.slice(end);
}

const GENRES: Readonly<Record<string, readonly string[]>> = {
  news: [
    'The council approved ⟦£3.4 million⟧ for ⟦12⟧ new bus routes on ⟦4 June 2025⟧.',
    'Unemployment edged up to ⟦4.3%⟧ in ⟦July⟧, its highest since ⟦October 2021⟧.',
    'About ⟦two dozen⟧ fishing boats were lost in the storm, officials said.',
    'The mayor, 62, won with ⟦54.2 percent⟧ of the vote.'.replace('62', '⟦62⟧'),
    'More than ⟦a thousand⟧ people queued outside Gate 7.',
    'The bridge, built in ⟦1932⟧, carries ⟦70,000⟧ vehicles a day.',
    'Shares fell ⟦8.1%⟧ to ⟦€41.20⟧ before trading was halted.',
    'Nearly ⟦one in three⟧ households rents from the city.',
    'The fire burned ⟦3,200 acres⟧ and destroyed at least ⟦45⟧ homes.',
    'Talks resume at 9:30 am on Tuesday in Room 14.',
    'A ⟦67-year⟧-old man was rescued after ⟦36 hours⟧.',
    'Rents have doubled since the ⟦1990s⟧.',
  ],
  parts: [
    'The ⟦two⟧ pumps cost ⟦an eighth⟧ of the old one.',
    'The first three pumps broke after ⟦a day⟧.'.replace('three', '⟦three⟧'),
    'The ⟦first⟧ pump broke a day later.',
    'We drop ⟦13⟧-gram overlaps and a ⟦13 g⟧ weight.',
  ],
  clinical: [
    'Patients received ⟦40 mg⟧ of prednisolone daily for ⟦5 days⟧.',
    'Mean HbA1c was ⟦7.2%⟧ (SD ⟦0.9⟧) at baseline.',
    'The hazard ratio was ⟦0.74⟧ (⟦95%⟧ CI ⟦0.61–0.90⟧; p = ⟦0.003⟧).',
    'Of ⟦212⟧ women screened, ⟦37⟧ (⟦17.5%⟧) met the criteria.',
    'Blood was stored at ⟦−80 °C⟧ within ⟦30 min⟧ of collection.',
    'Vitamin B12 and IL-6 were measured with kit no. 4410.',
    'Doses of ⟦1⟧, ⟦3⟧ and ⟦10 mg/kg⟧ were well tolerated.',
    'Follow-up lasted ⟦12 to 18 months⟧.',
    'Type 2 diabetes was present in ⟦9 of 61⟧ cases (Table 3).',
    'Serum was diluted ⟦1:200⟧ before incubation at ⟦37°C⟧.',
    'Stage III disease and ECOG status 1 were allowed [14,15].',
    'The median age was ⟦58.5 years⟧ (IQR ⟦49–66⟧).',
    'The plate drifts by ⟦±3 mm⟧, with a gap of ⟦6 mm ± 0.2 mm⟧.',
    'Ovens cool at ⟦5 °C/min⟧ and draw ⟦14 mA g− 1⟧, or ⟦3.1mWm−2⟧ in the dark.',
    'Tanks 3mWx-2 and 4gap-2 stood idle for ⟦a fortnight⟧.',
    'Fractions 3 and 5 hold complex 2, a fraction ⟦0.3⟧ of the whole (Holt and Marber, 2003).',
  ],
  ranks: [
    'The ferry came ⟦third⟧ in the race and the barge ranked ⟦second⟧ among the rest.',
    'In ⟦second⟧ place was the tug, which moved to ⟦first⟧ place.',
    'It is still ⟦second⟧ best, and a ⟦fourteenth⟧ tug is built.',
    'They came first thing, second to none, and in the first place for tea.',
    'The catch saw a ⟦thirtyfold⟧ rise in the first half of ⟦2024⟧.'.replace('first', '⟦first⟧'),
  ],
  pages: [
    'The tug is quick. 2. Paint the hull. 3. Wait.',
    'The tug has a crew of ⟦2⟧. Paint the hull.',
    'Older letters 1 2 3 4 Next',
    'The locks rise ⟦1⟧ ⟦3⟧ ⟦4⟧ and fall.',
    'We keep a Q4_K copy of ⟦12gb⟧ since ⟦Q4⟧.',
    'Speed varies ⟦±20%⟧, with a gap of ⟦6 mm ±0.2 mm⟧ at ⟦500 nits⟧.',
  ],
  sports: [
    'She ran the final ⟦400 m⟧ in ⟦58.3 seconds⟧.',
    'Their third goal came after ⟦88 minutes⟧.'.replace('third', '⟦third⟧'),
    'The club has won ⟦six⟧ of its last ⟦eight⟧ matches.',
    'He scored ⟦31⟧ points and took ⟦twelve⟧ rebounds.'.replace('⟦31⟧ points', '⟦31 points⟧'),
    'They agree on ⟦two⟧ points, though the hosts fell ⟦two points⟧ behind.',
    'Attendance averaged ⟦21,450⟧ over the season.',
    'Formula 1 returns to the city in ⟦2027⟧.',
    'The pitcher, number 17, threw at ⟦98 mph⟧.',
    'First, the hosts pressed; then they tired.',
    'The veteran finished ⟦2nd⟧, ⟦0.4 s⟧ behind.',
    'Tickets cost between ⟦$35 and $120⟧.',
  ],
  finance: [
    'Revenue rose from ⟦$2.1bn⟧ to ⟦$2.9bn⟧ in ⟦Q3 2025⟧.',
    'The margin widened by ⟦150 basis points⟧ to ⟦18.4%⟧.',
    'It raised ⟦CA$40m⟧ at a valuation of ⟦$600 million⟧.',
    'The loan carries ⟦5.25%⟧ interest over ⟦30 years⟧.',
    'Analysts expect ⟦3–4%⟧ growth in ⟦FY26⟧.',
    'The fund manages ⟦¥1.2 trillion⟧.',
    'Headcount fell to ⟦1,140⟧ from ⟦1,310⟧ a year ago.',
    'Output is billed at ⟦$12⟧ per ⟦1M⟧ tokens.',
    'Form 10-K was filed on ⟦2025-02-14⟧.',
    'Costs were cut by ⟦a quarter⟧.',
    'The stake is worth roughly ⟦half⟧ of the total.',
    'Sales were up ⟦4.2 percentage points⟧ on the year.',
  ],
  physics: [
    'The lifetime is ⟦2.197 × 10⁻⁶ s⟧.',
    'A field of ⟦1.5 T⟧ was applied along the z axis.',
    'We measured ⟦9.81 ± 0.02 m/s²⟧.',
    'The beam energy was ⟦6.5 TeV⟧ in Run 2.',
    'Fluxes below ⟦10^-12⟧ were discarded.',
    'The galaxy lies ⟦31 Mpc⟧ away, at z = ⟦0.007⟧.',
    'Si(111) wafers of ⟦300 µm⟧ thickness were used.',
    'Attenuation was ⟦0.2 dB/km⟧ at ⟦1550 nm⟧.',
    'The ratio differs by ⟦two orders of magnitude⟧ (see Eq. 14).',
    'Noise dropped ⟦tenfold⟧ below ⟦4 K⟧.',
    'As shown by Haldane (1988), the gap closes.',
    'The density of CO2 was ⟦1.98 kg m−3⟧.',
  ],
  releases: [
    'Version 2.4.1 cuts start-up time by ⟦35%⟧.',
    'Requires Node 20 or later and ⟦8 GB⟧ of RAM.',
    'Fixes #4312 and closes PR 87.',
    'The bundle shrank from ⟦1.9 MB⟧ to ⟦640 KB⟧.',
    'Builds are now ⟦2.5×⟧ faster on M3 laptops.',
    'Support for Python 3.9 ends in ⟦March⟧.',
    'The default timeout is ⟦30 s⟧ (was ⟦10 s⟧).',
    'Up to ⟦256⟧ connections are kept open.',
    'See https://example.org/v3/docs?page=12 for details.',
    'The context window is ⟦200k⟧ tokens.',
  ],
  posts: [
    'I tried ⟦five⟧ prompts and only ⟦2⟧ worked lol',
    'that thread got ⟦12k⟧ likes in ⟦20 minutes⟧',
    'no one asked, but one should say it',
    '⟦100%⟧ agree with @user42 here',
    'Day 3 of learning Rust',
    'we shipped ⟦300+⟧ fixes last week',
    'been saying this for ⟦a decade⟧',
    'it is twice as slow, and I may quit'.replace('twice', '⟦twice⟧'),
    'the model answers in half the time now'.replace('half', '⟦half⟧'),
    'got a 3D printer for ⟦$199⟧',
    'call me at 555-010-4477',
    'just ⟦9⟧ people in the whole 24/7 chat',
    'ZeRO and its cousin TeN are names, ⟦ten⟧ is not',
    'they won 3-1, and lost 0-2 before',
    'it takes ⟦3-4 hours⟧',
    'the vote was 5-4',
    'it came down by ⟦a third⟧ last week',
    'they bought a ⟦third⟧ boat',
    'it is worth ⟦1/10th⟧ of that',
    'in the first place it is ⟦the⟧ wrong tool'.replace('⟦the⟧', 'the'),
    'he took the ⟦first⟧ place that was free',
    'the S&P 500 fell, the ⟦500⟧ did not',
    'the RTX Pro 6000 cards run hot, and RTX 5090s too',
    'we own ⟦16⟧ H100 GPUs since ⟦H1 2024⟧',
    'it is rated ⟦1350-1400⟧ here, see ISSN 1350-1400',
    '- 1. Sift the sand',
    '| 5) Sift the sand | ⟦7⟧ times |',
    '⟦three schools in ten⟧ have no roof, ⟦three⟧ schools in ⟦ten⟧ towns do',
    'roughly ⟦one in twelve⟧ broke',
  ],
  shares: [
    '⟦One lorry in six⟧ is overloaded.',
    'It found ⟦four bees in five⟧.',
    '⟦One Andean frog in twelve⟧ has the fungus.',
    'One lorry in ⟦nine⟧ countries is overloaded.',
    'It scores ⟦78 points in 100⟧, and misses ⟦9 words in 100⟧.',
    'We saw ⟦9⟧ birds in ⟦100⟧ nests.',
    'It works ⟦nine times out of ten⟧.',
    'It rang ⟦nine⟧ times in ⟦two days⟧.',
    'Thefts are down by almost ⟦a quarter⟧ on slow streets.',
    'They had about a quarter mile to go.',
    'The plant costs ⟦$400–450m⟧, and ⟦$20–30k⟧ a year.',
    'Sell it for ⟦$400⟧ – ⟦450 m⟧ from here.',
    'The wind fell below ⟦five metres a second⟧.',
    'They ran ⟦five metres⟧ a ⟦second⟧ time.',
    'We lost ⟦nought point nine percent⟧ of the eggs.',
    'It has ⟦48 megapixels⟧ and costs ⟦3 million kroner⟧ or ⟦30,000 kronor⟧.',
  ],
};

describe('numbers in sentences of many genres', () => {
  for (const [genre, sentences] of Object.entries(GENRES)) {
    it(genre, () => {
      for (const sentence of sentences) assert.equal(marked(sentence.replace(/[⟦⟧]/g, '')), sentence);
    });
  }
});
