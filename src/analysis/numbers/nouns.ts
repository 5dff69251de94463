import { wordList, type WordList } from './words.js';

/** Nouns by what they have to do with figures. */

/** The words of a list and their plurals. */
function nouns(words: string): WordList {
  return wordList(`${words} ${words.split(' ').map((word) => `${word}s`).join(' ')}`);
}

/** What is told in figures: what something costs, how large, fast, long, likely or frequent it is. */
export const MEASURED = nouns(
  'price cost fee fine sale revenue turnover profit income earning loss losses budget spending expenditure expense salary salaries wage pay payment debt deficit surplus loan mortgage rent bill '
  + 'grant funding investment deal contract valuation value worth capital tax taxes tariff subsidy subsidies damage compensation penalty penalties bonus bonuses dividend share stock deposit premium bounty reward prize donation subscription '
  + 'licence license ticket gdp export import trade inflow outflow cash asset liability liabilities saving charge tuition bid offer settlement estimate quote overhead margin proceed raise order plan tier upgrade project '
  + 'rate ratio proportion percentage fraction accuracy precision recall sensitivity specificity score probability probabilities risk chance odds likelihood prevalence incidence mortality efficacy effectiveness efficiency unemployment inflation '
  + 'growth increase decrease reduction drop rise fall decline gain change discount interest turnout support approval satisfaction retention adoption uptake penetration coverage utilization utilisation usage use uptime availability '
  + 'humidity concentration yield return error agreement overlap similarity similarities correlation variance confidence majority minority vote participation attendance success failure churn conversion recovery improvement '
  + 'demand supply output production employment consumption traffic index stake ownership interval ci time duration delay latency wait lifetime life lifespan age period cycle term sentence tenure career session run runtime '
  + 'battery training treatment therapy course stay journey trip flight drive ride commute deadline timeout limit response processing orbit window lead lag warranty trial downtime outage persistence survival '
  + 'length average median mean load boot build wall width height depth size weight mass masses distance range altitude elevation area volume capacity capacities memory storage ram bandwidth speed velocity velocities throughput '
  + 'temperature heat warming pressure density densities power energy electricity draw voltage current frequency frequencies resolution radius diameter thickness dose dosage level emission footprint mileage performance noise loudness '
  + 'luminance brightness rainfall rain precipitation gap water fuel oil gas cpu gpu clock cache heap file model context payload wave tide wind number count total sum mode maximum minimum max min rating rank figure coefficient '
  + 'parameter effect threshold baseline record population audience membership enrollment enrolment headcount staff death injury injuries case visitor user view download point win difference speedup perplexity '
  + 'learning batch batches seed epoch step warmup decay dropout quantity quantities amount magnitude hazard',
);

/** Who tells figures, where and when, and words that stand for anything. */
export const TELLING = nouns(
  'report study studies paper author researcher scientist company companies firm analyst survey poll year month quarter week day example fact result test first second way kind lot part table group team article post comment '
  + 'blog website page news editor official expert government council minister ministry ministries agency agencies university institute journalist spokesperson spokesman spokeswoman president director ceo people someone experiment '
  + 'review source data statistic evidence press media forecast monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december '
  + 'thing reason place end start beginning side world country countries city cities state nation market hand',
);

/** How something is and no thing: a phrase that ends so is none of a noun. */
export const QUALITIES = wordList(
  'able unable expensive cheap cheaper efficient effective suitable usable capable compatible comparable impressive stunning puzzling enormous huge big bigger tiny quite very rather sure different '
  + 'distinct similar available unavailable likely unlikely possible impossible new newer early late steady flat unchanged stable ahead behind apart alive asleep awake aware alone busy lucky ugly odd sorry trivial meaningful dense sparse '
  + 'speculative unannounced dedicated technological straight strong weak good better bad worse best worst own actual inner live whatever anyway along away twice soon therefore afterward anything something everything nothing everyone someone anyone',
);
