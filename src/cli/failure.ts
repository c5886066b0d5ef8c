/** A mistake of the user: told in one line, without a stack trace, with exit code 2. */
export interface Failure extends Error {
  readonly name: 'Failure'
}

/** Makes the error for a wrong command line or unreadable input. */
export const failure = (message: string): Failure =>
  Object.assign(new Error(message), { name: 'Failure' as const })

/** Whether something caught is a mistake of the user. */
export const isFailure = (error: unknown): error is Failure =>
  error instanceof Error && error.name === 'Failure'
