import { graphql } from '../../../api';

export const IndicatorUnits = graphql(`
  query IndicatorUnits($after: String) {
    units(first: 100, after: $after) {
      nodes { id nameVi nameEn validTo parent { id } head { id } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const IndicatorsOfUnit = graphql(`
  query IndicatorsOfUnit($period: PeriodCode!, $unit: ID!) {
    unitEvaluation(periodCode: $period, unitId: $unit) {
      unit { id nameVi nameEn head { id fullName } }
      score {
        status
        provisional
        value { display exact }
        band { nameVi nameEn }
        causes { message awaited { fullName } }
      }
      indicators {
        id
        code
        kind
        nameVi
        nameEn
        measuredInVi
        measuredInEn
        dataSourceVi
        dataSourceEn
        direction
        weight { display exact }
        state
        closesOn
        version
        responsible { id fullName }
        target { value document setAt setBy { fullName } }
        actuals {
          value
          asOf
          source
          note
          late
          enteredAt
          enteredBy { id fullName }
          validator { id fullName }
          evidence { link document note file { name path } }
          answer { accepted answeredAt note answeredBy { fullName } }
        }
      }
    }
  }
`);

export const PastIndicators = graphql(`
  query PastIndicators($period: PeriodCode!, $unit: ID!) {
    indicators(periodCode: $period, unitId: $unit) {
      id
      code
      target { value }
      actual { value answer { accepted } }
    }
  }
`);

export const ActualsToValidate = graphql(`
  query ActualsToValidate {
    actualsToValidate {
      id
      version
      nameVi
      nameEn
      measuredInVi
      measuredInEn
      direction
      unit { id nameVi nameEn }
      period { code }
      target { value }
      actuals {
        value
        asOf
        source
        note
        late
        enteredAt
        enteredBy { fullName }
        evidence { link document note file { name path } }
        answer { accepted }
      }
    }
  }
`);

export const IndicatorPeople = graphql(`
  query IndicatorPeople($unit: ID!) {
    people(unitId: $unit, first: 100) { nodes { id fullName } }
  }
`);

export const SetIndicatorTarget = graphql(`
  mutation SetIndicatorTarget($input: SetIndicatorTargetInput!) {
    setIndicatorTarget(input: $input) {
      unitIndicator { id }
      userErrors { code field message }
    }
  }
`);

export const EnterActual = graphql(`
  mutation EnterActual($input: EnterActualInput!) {
    enterActual(input: $input) {
      unitIndicator { id }
      userErrors { code field message }
    }
  }
`);

export const AssignIndicator = graphql(`
  mutation AssignIndicator($input: AssignIndicatorInput!) {
    assignIndicator(input: $input) {
      unitIndicator { id }
      userErrors { code field message }
    }
  }
`);

export const ValidateActual = graphql(`
  mutation ValidateActual($input: ValidateActualInput!) {
    validateActual(input: $input) {
      unitIndicator { id }
      userErrors { code field message }
    }
  }
`);

export const ReturnActual = graphql(`
  mutation ReturnActual($input: ReturnActualInput!) {
    returnActual(input: $input) {
      unitIndicator { id }
      userErrors { code field message }
    }
  }
`);
