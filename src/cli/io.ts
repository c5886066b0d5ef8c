import type { Worker } from 'node:worker_threads'

/** What a command needs of the world around it. */
export interface CommandIo {
  readonly write: (text: string) => void
  readonly writeError: (text: string) => void
  /** How the user calls the command, for commands to copy; its bare name where absent. */
  readonly calledAs?: string
  /** Whether output goes to a terminal that shows colours. */
  readonly color: boolean
  /** Width of the terminal in columns; absent in a pipe. */
  readonly width?: number
  /** Standard input; absent where there is none. */
  readonly standardInput?: AsyncIterable<Uint8Array>
  /** Shows how far a long task is, in place of what it showed before; absent where nobody watches. */
  readonly showProgress?: (line: string) => void
  /** Starts a thread that serves the jobs of {@link serveJobs}; absent where there are no threads. */
  readonly startWorker?: () => Worker
}
