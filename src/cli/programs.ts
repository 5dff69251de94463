// The programs that run on Node, in one bundle, since they share nearly all of their code.
export { run } from './main.js';
export { serve } from '../server/node/server.js';
export { readForOthers } from '../server/node/reader.js';
