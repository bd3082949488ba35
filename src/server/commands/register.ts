import { registerCommand } from './register/commands.ts';

const { out, code } = await registerCommand(process.argv.slice(2), process.env);
(code === 0 ? console.log : console.error)(out);
process.exitCode = code;
