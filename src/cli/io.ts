/** What a command needs of the world around it. */
export interface CommandIo {
  readonly write: (text: string) => void
  readonly writeError: (text: string) => void
  /** Whether output goes to a terminal that shows colours. */
  readonly color: boolean
  /** Width of the terminal in columns; absent in a pipe. */
  readonly width?: number
}
