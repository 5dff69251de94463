import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Refusal, TagOutcome } from '../../../protocol/tags.js';
import { plainLabel } from '../labels.js';

/** An answer of the server; `undefined` once the user has been told why there is none. */
export async function ask<T extends { readonly kind: string }>(client: BaseLanguageClient, request: string, params: object): Promise<T | undefined> {
  const answer = await client.sendRequest<T | Refusal>(request, params);
  if (!isRefusal(answer)) return answer;
  void (answer.isError === true ? vscode.window.showErrorMessage(answer.reason) : vscode.window.showInformationMessage(answer.reason));
  return undefined;
}

/** Has something changed, and says in the status bar what was done. */
export async function change(client: BaseLanguageClient, request: string, params: object = {}): Promise<boolean> {
  const done = await ask<Extract<TagOutcome, { kind: 'done' }>>(client, request, params);
  if (done !== undefined) vscode.window.setStatusBarMessage(plainLabel(done.text), 5000);
  return done !== undefined;
}

function isRefusal(answer: { readonly kind: string }): answer is Refusal {
  return answer.kind === 'refusal';
}
