import { wordList } from './words.js';

/** Capitalised words that begin a clause or stand before a count, and never hold a number as part of a name. */
export const ORDINARY = wordList(
  'the a an in on at of for from to by with and or but if when while where as than that this these those all over about around nearly almost some only just at least up after before '
  + 'since until during between within under above below through we they it he she you i our their its his her is are was were has have had be been not no each every another both '
  + 'more most fewer less roughly approximately exactly out per plus minus than then there here what which who whose how why because so since despite although though across among '
  + 'additional total another last next past first second third until score scores accuracy precision recall latency f1 auc auroc bleu rouge mmlu elo psnr ssim rmse mae mse map miou '
  + 'perplexity loss ci or rr hr sd se sem iqr bmi gpa iq r p n m t f z k df result results median mean average total overall price cost costs input output age aged temperature '
  + 'speed weight height length width depth distance volume mass power energy time duration size rate share value values range estimated only still now today yes says said '
  + 'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec spring summer autumn fall winter '
  + 'monday tuesday wednesday thursday friday saturday sunday usd eur gbp cad aud nzd chf jpy cny inr us uk eu using used uses',
);
