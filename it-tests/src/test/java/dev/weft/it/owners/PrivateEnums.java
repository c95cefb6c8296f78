package dev.weft.it.owners;

import dev.weft.AsyncYield;
import dev.weft.Exchange;
import dev.weft.Yield;
import dev.weft.annotation.Resumable;
import dev.weft.it.kit.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Switches over enums that the owner keeps to itself (JLS 14.11, 15.28). */
@SuppressWarnings("fallthrough")
final class PrivateEnums {
  private enum State {
    OPEN,
    HALF("half") {
      @Override
      String show() {
        return "half open";
      }
    },
    CLOSED;

    final String text;

    State() {
      this("");
    }

    State(String text) {
      this.text = text;
    }

    String show() {
      return text + ordinal();
    }

    State next() {
      return values()[(ordinal() + 1) % values().length];
    }
  }

  private State current = State.OPEN;

  static PrivateEnums sample() {
    return new PrivateEnums();
  }

  private static State none() {
    return null;
  }

  private State moved(Trace t) {
    t.log("moved");
    current = current.next();
    return current;
  }

  @Resumable
  static void statements(Exchange<Object, String> gen, Trace t) {
    for (State state : State.values()) {
      switch (state) {
        case OPEN:
          gen.yield("open");
        case HALF:
          t.log("falls " + gen.yield(state.show()));
          break;
        default:
          gen.yield("default");
      }
      switch (state) {
        case OPEN -> t.log("plain open");
        case HALF, CLOSED -> t.log("plain other " + state.text);
      }
      switch (state) {
        case CLOSED -> gen.yield("last");
        case OPEN -> {
          if (gen.yield("block") == null) {
            break;
          }
          t.log("sent");
        }
        case HALF -> throw new IllegalStateException("half " + gen.yield("thrown"));
      }
    }
  }

  @Resumable
  void expressions(AsyncYield<Object> gen, Trace t) {
    for (State state : State.values()) {
      int number =
          switch (state) {
            case OPEN -> 1;
            case HALF -> 2;
            case CLOSED -> 3;
          };
      gen.yield(number);
      String text =
          switch (gen.await(t.later("state", state))) {
            case OPEN -> gen.await(t.later("open", "o"));
            case HALF -> {
              gen.yield("half");
              yield "h";
            }
            case CLOSED -> "c" + number;
          };
      gen.yield(text);
      String old =
          switch (moved(t)) {
            case OPEN:
            case HALF:
              yield "early";
            case CLOSED:
              t.log("at the end");
              yield "late";
          };
      gen.yield(
          old
              + switch (this.current) {
                case HALF -> 'x';
                default -> gen.await(t.later("default", 5L));
              });
    }
  }

  @Resumable
  static void nulls(Exchange<Object, String> gen, Trace t) {
    State state = none();
    try {
      switch (state) {
        case OPEN -> t.log("never");
        default -> t.log("not for null");
      }
    } catch (NullPointerException e) {
      gen.yield("null");
    }
    try {
      switch (gen.yield("again") == null ? state : none()) {
        case OPEN -> gen.yield("never");
        default -> gen.yield("not for null");
      }
    } catch (NullPointerException e) {
      gen.yield("null again");
    }
  }

  @Resumable
  static void lambdas(Yield<Object> gen, Trace t) {
    Function<State, Integer> rank =
        state ->
            switch (state) {
              case OPEN -> 1;
              case HALF -> 2;
              case CLOSED -> 3;
            };
    List<State> all = new ArrayList<>(List.of(State.values()));
    gen.yield(all.stream().map(rank).toList());
    all.forEach(
        state -> {
          switch (state) {
            case HALF:
              t.log("half " + rank.apply(state));
              break;
            case CLOSED:
              t.log("closed");
          }
        });
    var last = all.get(2);
    switch (last) {
      case CLOSED -> gen.yield(State.valueOf("HALF").show());
      default -> gen.yield("never");
    }
    for (var each : all) {
      gen.yield(
          switch (each.next()) {
            case OPEN -> State.HALF == each ? "a" : "b";
            case HALF, CLOSED -> each.getDeclaringClass().getSimpleName();
          });
    }
  }

  @Resumable
  static void literals(Exchange<Object, String> gen, Trace t) {
    Class<?> type = State.class;
    gen.yield(type.getSimpleName() + State[].class.getSimpleName() + State.class.isEnum());
    Class<State> exact = State.class;
    for (State each : exact.getEnumConstants()) {
      gen.yield(each.show() + exact.cast(each) + (gen.yield("cast") == null));
    }
    t.log(State.class.getName().length() + gen.yield("name") + State.class.isInstance(each(t)));
  }

  private static State each(Trace t) {
    t.log("each");
    return State.OPEN;
  }
}
