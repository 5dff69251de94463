const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Always followed by what they introduce or name, so that their full stop ends no sentence. Without the last stop, lower case. */
export const LEADING = words(`
  e.g eg i.e ie cf vs viz resp incl excl esp approx ca dr mr mrs ms mx prof st mt ft fig figs eq eqs eqn sec sect ref refs
  tab tbl vol vols ch chap app appx pp nos gen gov sen rep lt col sgt capt cpt cmdr adm rev hon pres supt messrs mme mlle
  avg max min std est art arts cl para paras ed eds trans ver al`);

/** Followed by a figure they name; else their full stop may end a sentence (`No.`, `the sec.`). */
export const BEFORE_FIGURE = words('no nr p v n s c l t jan feb mar apr jun jul aug sep sept oct nov dec art ver');

/** May stand in mid-sentence or at the end: a sentence ends here if a word that starts sentences follows. */
export const TRAILING = words(`
  al etc inc ltd co corp bros llc plc jr sr u.s u.k e.u u.n u.s.a d.c a.m p.m ph.d m.d b.a m.a b.sc m.sc ll.m a.d b.c a.i
  dept univ assoc jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
  ave blvd rd hwy tel ext`);

/** Any of these. */
export const MARKED: ReadonlySet<string> = new Set([...LEADING, ...BEFORE_FIGURE, ...TRAILING]);

/** Libraries whose parts are written behind a full stop (`torch.Tensor`). */
export const LIBRARIES = words('torch numpy np pandas pd tf nn keras tensorflow sklearn scipy jax flax java javax plt os sys std self gym spacy nltk django flask');

/** Words that start a sentence and hardly ever follow an abbreviation in its midst. */
export const STARTERS = words(`
  The A An This That These Those It Its We Our I My You Your He She His Her They Their There Here In On At By For From With
  Without As If When While After Before Since Until Although Though Because However But And Or So Yet Then Thus Hence Also
  Moreover Furthermore Nevertheless Instead Both Each Every Some Many Most Several All Any No Not None One Two Few What Why
  How Who Where Which Whether Is Are Was Were Do Does Did Can Could Will Would Should Has Have To Only Now Today Later
  Finally First Second Third Next Once Under Over During Among Across Between Another Other Such Even Despite Given Using
  Unlike Like Just Let Please See`);
