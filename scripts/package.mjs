// `npm run package`: installs what is missing, builds, and makes the .vsix.
import { installPackages } from './lib/install.mjs';
import { build, packageExtension } from './lib/package.mjs';
import { main } from './lib/run.mjs';

main(async () => {
  await installPackages();
  await build();
  await packageExtension();
});
