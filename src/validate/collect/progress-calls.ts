import type { InputItems } from '../input.js'
import type { Progress, StreamOptions } from '../validate-stream.js'

/** Calls of the function that is told of progress, whose error is not to be taken for one of the input. */
interface ProgressCalls {
  readonly call: (progress: Progress) => void
  /** Throws what the function has thrown. */
  readonly throwIfFailed: () => void
}

/** Calls that remember what the function throws. */
export const progressCalls = (onProgress: StreamOptions['onProgress']): ProgressCalls => {
  let failure: { readonly error: unknown } | undefined
  return {
    call: (progress) => {
      try {
        onProgress?.(progress)
      } catch (error) {
        failure = { error }
        throw error
      }
    },
    throwIfFailed: () => {
      if (failure) throw failure.error
    },
  }
}

/** The items of a reader, until the function has thrown. */
export async function* itemsUnlessFailed(items: InputItems, { throwIfFailed }: ProgressCalls): InputItems {
  for await (const batch of items) {
    throwIfFailed()
    yield batch
  }
  throwIfFailed()
}
