import { policyCommand } from './policy/commands.ts';

const { out, failed } = policyCommand(process.argv.slice(2));
(failed ? console.error : console.log)(out);
process.exitCode = failed ? 1 : 0;
