/** How the command is called where it is on the path. */
export const COMMAND = 'sti-atlas'

/** How the user calls the command, for commands to copy: npx has it on the path for that one call only. */
export const calledAs = (env: NodeJS.ProcessEnv): string =>
  env.npm_lifecycle_event === 'npx' ? `npx ${COMMAND}` : COMMAND
