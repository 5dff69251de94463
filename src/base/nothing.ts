// The core layers map `vscode` and `vscode-*` to this file, so that importing an editor there does not compile.
export {};
