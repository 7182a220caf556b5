import { graphql } from '../../../api';

export const PlanningPeople = graphql(`
  query PlanningPeople($period: PeriodCode!, $after: String) {
    evaluations(periodCode: $period, first: 100, after: $after) {
      nodes { person { id fullName superior { id } } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const PlanningTasks = graphql(`
  query PlanningTasks($period: PeriodCode!, $person: ID!) {
    tasks(periodCode: $period, personId: $person, first: 100) {
      nodes {
        id
        title
        origin
        dueOn
        quantity
        hours
        unitsHandedOver
        coefficient { exact display }
        share { exact }
        product { nameVi nameEn }
        takenOverFrom { fullName }
        inabilities { units }
        outputs { units state }
      }
      pageInfo { hasNextPage }
    }
  }
`);

export const PlanningProposals = graphql(`
  query PlanningProposals {
    proposalsToDecide(first: 100) {
      nodes {
        id
        title
        reason
        quantity
        dueOn
        origin
        version
        person { fullName }
        period { code }
        product { nameVi nameEn coefficient { display exact } }
      }
      pageInfo { hasNextPage }
    }
  }
`);

export const PlanningHandOvers = graphql(`
  query PlanningHandOvers {
    tasksToHandOver(first: 100) {
      nodes {
        id
        title
        dueOn
        unitsHandedOver
        period { code endsOn }
        person { id fullName }
        product { nameVi nameEn }
        inabilities { units reason }
      }
      pageInfo { hasNextPage }
    }
  }
`);

export const PlanningCopies = graphql(`
  query PlanningCopies($person: ID!, $from: PeriodCode!, $to: PeriodCode!) {
    tasksToCopy(personId: $person, fromPeriodCode: $from, toPeriodCode: $to) {
      dueOn
      problem
      task { id title quantity product { nameVi nameEn } }
    }
  }
`);

export const AssignTask = graphql(`
  mutation AssignTask($input: AssignTaskInput!) {
    assignTask(input: $input) {
      task { id }
      userErrors { code field message }
    }
  }
`);

export const AssignJointTask = graphql(`
  mutation AssignJointTask($input: AssignJointTaskInput!) {
    assignJointTask(input: $input) {
      task { id }
      userErrors { code field message }
    }
  }
`);

export const CopyTasks = graphql(`
  mutation CopyTasks($input: CopyTasksInput!) {
    copyTasks(input: $input) {
      results { task { id } userErrors { code field message } }
      userErrors { code field message }
    }
  }
`);

export const ApproveProposal = graphql(`
  mutation ApproveProposal($input: ApproveProposalInput!) {
    approveProposal(input: $input) {
      proposal { id }
      userErrors { code field message }
    }
  }
`);

export const DeclineProposal = graphql(`
  mutation DeclineProposal($input: DeclineProposalInput!) {
    declineProposal(input: $input) {
      proposal { id }
      userErrors { code field message }
    }
  }
`);

export const HandOverTask = graphql(`
  mutation HandOverTask($input: HandOverTaskInput!) {
    handOverTask(input: $input) {
      task { id }
      userErrors { code field message }
    }
  }
`);
