import { fieldOf } from './field-of.js'

/**
 * What a record must be like. A plain value: equal to it, or to one of a list. A field that holds an array: some item
 * meets the condition. A field that holds an object: its fields meet the conditions. `undefined` is no condition; that
 * a field is absent, a test can tell.
 */
export type Conditions<R> = { readonly [P in keyof R]?: Condition<NonNullable<R[P]>> | undefined }

/** What one value must be like. */
export type Condition<T> =
  | ObjectCondition<Extract<T, object>>
  | Exclude<T, object>
  | readonly Exclude<T, object>[]

/** What an object, or some item of an array, must be like. */
export type ObjectCondition<T> = T extends readonly (infer Item)[]
  ? Condition<Item>
  : T extends object
    ? Conditions<T>
    : never

/** Whether a value meets a condition. */
export const matches = (value: unknown, condition: unknown): boolean => {
  if (Array.isArray(value)) return value.some((item) => matches(item, condition))
  if (Array.isArray(condition)) return condition.includes(value)
  if (typeof condition !== 'object' || condition === null) return value === condition
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(condition).every(
    ([key, wanted]) => wanted === undefined || matches(fieldOf(value, key), wanted),
  )
}
