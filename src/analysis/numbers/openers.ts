import { wordList } from './words.js';

/** Words a quantity may begin with. */
export const OPENERS = wordList(
  'zero nought one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen '
  + 'twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen tens scores half quarter hundreds dozens thousands millions billions trillions several couple few '
  + 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twice thrice twofold '
  + 'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec factor factors order orders decade century fortnight minute hour day week month year '
  + 'threefold fourfold fivefold sixfold sevenfold eightfold ninefold tenfold twentyfold thirtyfold fortyfold fiftyfold hundredfold thousandfold',
);
