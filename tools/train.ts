import { runTrain } from './train/command.ts';

/** `npm run train`: what speakers and claims are weighed by, learned from labelled articles. */
process.exitCode = runTrain(process.argv.slice(2), (text) => console.log(text));
