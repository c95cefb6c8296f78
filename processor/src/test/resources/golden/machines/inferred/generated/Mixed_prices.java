package demo;

import dev.weft.machine.GeneratorMachine;
import dev.weft.machine.Loops;
import dev.weft.machine.Typed;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import javax.annotation.processing.Generated;

/**
 * The machine of {@code demo.Mixed.prices}.
 */
@Generated("dev.weft.processor.WeftProcessor")
@SuppressWarnings({"auxiliaryclass", "cast", "dangling-doc-comments", "dep-ann", "deprecation", "divzero", "empty", "fallthrough", "finally", "identity", "lossy-conversions", "overloads", "overrides", "rawtypes", "removal", "restricted", "serial", "static", "strictfp", "synchronization", "text-blocks", "try", "unchecked", "varargs"})
final class Mixed_prices extends GeneratorMachine<String, Void, Void> {
  private final int apples;

  private Object prices;

  private Iterator<?> priceIterator;

  private Object price;

  Mixed_prices(int apples) {
    this.apples = apples;
  }

  @Override
  protected Mixed_prices fresh() {
    return new Mixed_prices(apples);
  }

  @Override
  protected Object resume(int state, Object input) throws Throwable {
    running();
    switch (state) {
      case 0: { // line 14: var prices = new TreeMap<>(Map.of("apples", apples, "pears", 2.5));
        var prices = new TreeMap<>(Map.of("apples", apples, "pears", 2.5));
        this.prices = prices;
        return yielded(1, "prices of " + prices.keySet());
      }
      case 1: { // line 16: for (var price : prices.entrySet()) {
        var prices = Typed.as(this.prices, () -> { var pricesType = new TreeMap<>(Map.of("apples", apples, "pears", 2.5)); return pricesType; });
        priceIterator = Loops.iterator(prices.entrySet());
      }
      case 2: { // line 16: for (var price : prices.entrySet()) {
        if (!priceIterator.hasNext()) {
          return complete(null);
        }
        var price = Typed.as(priceIterator.next(), () -> { for (var priceType : Typed.as(prices, () -> { var pricesType = new TreeMap<>(Map.of("apples", apples, "pears", 2.5)); return pricesType; }).entrySet()) { return priceType; } return null; });
        this.price = price;
        this.prices = null;
        return yielded(3, price.getKey());
      }
      case 3: { // line 18: gen.yield("about " + price.getValue().intValue())
        var price = Typed.as(this.price, () -> { for (var priceType : Typed.as(prices, () -> { var pricesType = new TreeMap<>(Map.of("apples", apples, "pears", 2.5)); return pricesType; }).entrySet()) { return priceType; } return null; });
        input = "about " + price.getValue().intValue();
        this.price = null;
        return yielded(2, (String) input);
      }
      default:
        throw new AssertionError(state);
    }
  }

  @Override
  protected void clear() {
    prices = null;
    priceIterator = null;
    price = null;
  }

  @Override
  protected StackTraceElement location(int state) {
    return new StackTraceElement("demo.Mixed", "prices", "Mixed.java", switch (state) {
      case 1 -> 15;
      case 3 -> 17;
      case 2 -> 18;
      default -> 14;
    });
  }
}
