// All programs, in one bundle, since they share nearly all of their code. Each loads what it needs.
export const run = async (): Promise<void> => { (await import('./main.js')).run(); };
export const serve = async (): Promise<void> => { (await import('../server/node/server.js')).serve(); };
export const readForOthers = async (): Promise<void> => { (await import('../server/node/reader.js')).readForOthers(); };
export const serveWorker = async (): Promise<void> => { (await import('../server/browser/server.js')).serve(); };
