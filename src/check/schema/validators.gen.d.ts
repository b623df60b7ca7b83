import type { ErrorObject } from 'ajv';

interface Validator {
  (value: unknown): boolean;
  errors?: ErrorObject[] | null;
}

export declare const dataset: Validator;
export declare const notice: Validator;
export declare const sections: Validator;
export declare const tables: Validator;
export declare const goals: Validator;
export declare const targets: Validator;
export declare const rules: Validator;
export declare const obligations: Validator;
export declare const duties: Validator;
export declare const discrepancies: Validator;
export declare const people: Validator;
export declare const units: Validator;
export declare const town: Validator;
export declare const team: Validator;
export declare const tasks: Validator;
export declare const record: Validator;
